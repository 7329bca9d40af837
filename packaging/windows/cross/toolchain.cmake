# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Programs for Windows, built on Debian by MinGW-w64. WAYMARK_CROSS_PREFIX is where the script next to this file puts the
# libraries for Windows.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(tools x86_64-w64-mingw32)
# posix: the C++ library's threads and clocks.
set(CMAKE_C_COMPILER ${tools}-gcc-posix)
set(CMAKE_CXX_COMPILER ${tools}-g++-posix)
set(CMAKE_RC_COMPILER ${tools}-windres)

list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES WAYMARK_CROSS_PREFIX)
list(PREPEND CMAKE_PREFIX_PATH "${WAYMARK_CROSS_PREFIX}")
set(CMAKE_FIND_ROOT_PATH "${WAYMARK_CROSS_PREFIX}" /usr/${tools})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
# By itself pkg-config would find the libraries of the machine that builds.
set(ENV{PKG_CONFIG_LIBDIR} "${WAYMARK_CROSS_PREFIX}/lib/pkgconfig")

# g++ 12 takes a call between static libraries to leave registers alone that it uses: QRandomGenerator crashed every time.
set(flags "-fno-ipa-ra")
set(CMAKE_C_FLAGS_INIT "${flags}")
set(CMAKE_CXX_FLAGS_INIT "${flags}")
# One program without libraries of the compiler's next to it.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static")
# By itself CMake would take the import library of a DLL that nobody installs.
set(ZLIB_LIBRARY "/usr/${tools}/lib/libz.a" CACHE FILEPATH "")
set(ZLIB_INCLUDE_DIR "/usr/${tools}/include" CACHE PATH "")
# Tests and build steps that run what was built.
find_program(WAYMARK_WINE wine)
if(WAYMARK_WINE)
    set(CMAKE_CROSSCOMPILING_EMULATOR "${WAYMARK_WINE}")
endif()
