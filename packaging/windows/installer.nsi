; SPDX-FileCopyrightText: 2026 Waymark contributors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer for Windows: for the person who runs it, without administrator's rights, or for everybody on the computer.
;
;   waymark-VERSION-setup.exe [/S] [/AllUsers] [/D=FOLDER]
;   Uninstall.exe [/S]
;
;   /S         asks and shows nothing
;   /AllUsers  for everybody on the computer; needs an administrator's rights, as software deployment has them
;   /D=FOLDER  installs there (last, and without quotation marks)
;
; Exit status: 0 done, 1 cancelled, 2 no rights to do it, 3 Waymark is open.
;
; makensis -DVERSION=... -DFOLDER=what-to-install -DLISTS=folder-of-lists -DOUT=setup.exe installer.nsi
; (cross/installer makes the lists: what is in FOLDER is named one by one, so that nothing else is ever removed.)

Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
Name "Waymark"
OutFile "${OUT}"
RequestExecutionLevel user
BrandingText "Waymark ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include x64.nsh
!include nsDialogs.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Waymark"
!define CLASS "Waymark.Reviews"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=2057 "ProductName" "Waymark"
VIAddVersionKey /LANG=2057 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2057 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2057 "FileDescription" "Installs Waymark, careers leadership reviews for schools and colleges"
VIAddVersionKey /LANG=2057 "CompanyName" "Waymark contributors"
VIAddVersionKey /LANG=2057 "LegalCopyright" "2026 Waymark contributors, GPL-3.0-or-later"

Var ForAll
Var Mine
Var Everybody

!define MUI_ICON "waymark.ico"
!define MUI_UNICON "waymark.ico"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_LICENSE "${FOLDER}\LICENSE"
Page custom askForWhom takeForWhom
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
LangString forWhomTitle ${LANG_ENGLISH} "Who is it for?"
LangString forWhomText ${LANG_ENGLISH} "Installing it just for you needs no administrator."

; A folder that is written to by its owner alone is never shared: what everybody runs is where only administrators can change it.
!macro useScope
    ${If} $ForAll == 1
        SetShellVarContext all
    ${Else}
        SetShellVarContext current
    ${EndIf}
    SetRegView 64
!macroend

!macro haveRights
    UserInfo::GetAccountType
    Pop $0
    ${If} $ForAll == 1
    ${AndIf} $0 != "Admin"
        MessageBox MB_OK|MB_ICONSTOP "Installing Waymark for everybody needs an administrator. Start this again as an administrator, or install it just for you." /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
!macroend

; A program that runs can't be written to.
!macro refuseWhileOpen PROGRAM
    ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
        ClearErrors
        FileOpen $0 "$INSTDIR\${PROGRAM}" a
        ${If} ${Errors}
            MessageBox MB_OK|MB_ICONEXCLAMATION "Waymark is open. Save your work, close it, and try again." /SD IDOK
            SetErrorLevel 3
            Quit
        ${EndIf}
        FileClose $0
    ${EndIf}
!macroend

Function .onInit
    ${IfNot} ${RunningX64}
        MessageBox MB_OK|MB_ICONSTOP "Waymark needs Windows 10 or 11 on a 64-bit computer." /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
    StrCpy $ForAll 0
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/AllUsers" $1
    ${IfNot} ${Errors}
        StrCpy $ForAll 1
    ${EndIf}
    ${If} ${Silent}
        Call settle
    ${EndIf}
FunctionEnd

; Where it goes, once it is known for whom: where it is already, unless /D said another folder.
Function settle
    !insertmacro useScope
    !insertmacro haveRights
    ${If} $INSTDIR == ""
        ReadRegStr $INSTDIR SHCTX "${KEY}" "InstallLocation"
    ${EndIf}
    ${If} $INSTDIR == ""
        ${If} $ForAll == 1
            StrCpy $INSTDIR "$PROGRAMFILES64\Waymark"
        ${Else}
            StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Waymark"
        ${EndIf}
    ${EndIf}
FunctionEnd

Function askForWhom
    !insertmacro MUI_HEADER_TEXT "$(forWhomTitle)" "$(forWhomText)"
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateRadioButton} 0 12u 100% 12u "Just for &me"
    Pop $Mine
    ${NSD_CreateRadioButton} 0 30u 100% 12u "For &everybody who uses this computer (needs an administrator)"
    Pop $Everybody
    ${If} $ForAll == 1
        ${NSD_Check} $Everybody
    ${Else}
        ${NSD_Check} $Mine
    ${EndIf}
    nsDialogs::Show
FunctionEnd

Function takeForWhom
    ${NSD_GetState} $Everybody $0
    ${If} $0 == ${BST_CHECKED}
        StrCpy $ForAll 1
        UserInfo::GetAccountType
        Pop $0
        ${If} $0 != "Admin"
            ; Windows asks for the administrator; this one ends when the other has begun.
            ClearErrors
            ExecShell "runas" "$EXEPATH" "/AllUsers"
            ${If} ${Errors}
                Abort
            ${EndIf}
            Quit
        ${EndIf}
    ${Else}
        StrCpy $ForAll 0
    ${EndIf}
    Call settle
FunctionEnd

Section "Waymark"
    !insertmacro useScope
    !insertmacro refuseWhileOpen "waymark.exe"
    !insertmacro refuseWhileOpen "waymark-cli.exe"
    ; What an earlier version had and this one has not.
    ${If} ${FileExists} "$INSTDIR\Uninstall.exe"
        ExecWait '"$INSTDIR\Uninstall.exe" /S /Upgrade _?=$INSTDIR'
    ${EndIf}
    ClearErrors
    !include "${LISTS}\install.nsh"
    WriteUninstaller "$INSTDIR\Uninstall.exe"
    ${If} ${Errors}
        MessageBox MB_OK|MB_ICONSTOP "Waymark could not be written to $INSTDIR. Choose another folder." /SD IDOK
        SetErrorLevel 2
        Abort
    ${EndIf}

    CreateShortcut "$SMPROGRAMS\Waymark.lnk" "$INSTDIR\waymark.exe"

    WriteRegStr SHCTX "Software\Classes\.waymark" "" "${CLASS}"
    WriteRegStr SHCTX "Software\Classes\.waymark" "Content Type" "application/x-waymark"
    WriteRegStr SHCTX "Software\Classes\.waymark\OpenWithProgids" "${CLASS}" ""
    WriteRegStr SHCTX "Software\Classes\${CLASS}" "" "Waymark reviews"
    WriteRegStr SHCTX "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\waymark.exe,1"
    WriteRegStr SHCTX "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\waymark.exe" "%1"'
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

    WriteRegStr SHCTX "${KEY}" "DisplayName" "Waymark"
    WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\waymark.exe"
    WriteRegStr SHCTX "${KEY}" "Publisher" "Waymark contributors"
    WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
    WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
    WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
    WriteRegDWORD SHCTX "${KEY}" "ForAll" $ForAll
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" "$0"
SectionEnd

Function un.onInit
    SetRegView 64
    ; Installed for everybody if it is there in the machine's part of the registry, with this folder.
    StrCpy $ForAll 0
    ReadRegStr $0 HKLM "${KEY}" "InstallLocation"
    ${If} $0 == $INSTDIR
        StrCpy $ForAll 1
    ${EndIf}
    !insertmacro useScope
    !insertmacro haveRights
FunctionEnd

; Reviews, settings and backups are the user's: none of them is touched, nor is anything that was not installed.
Section "Uninstall"
    !insertmacro useScope
    !insertmacro refuseWhileOpen "waymark.exe"
    !insertmacro refuseWhileOpen "waymark-cli.exe"
    !include "${LISTS}\uninstall.nsh"
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/Upgrade" $1
    ${IfNot} ${Errors}
        Return
    ${EndIf}
    Delete "$INSTDIR\Uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Waymark.lnk"
    ; Another program may have taken the ending over.
    ReadRegStr $0 SHCTX "Software\Classes\.waymark" ""
    ${If} $0 == "${CLASS}"
        DeleteRegKey SHCTX "Software\Classes\.waymark"
    ${Else}
        DeleteRegValue SHCTX "Software\Classes\.waymark\OpenWithProgids" "${CLASS}"
    ${EndIf}
    DeleteRegKey SHCTX "Software\Classes\${CLASS}"
    DeleteRegKey SHCTX "${KEY}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
