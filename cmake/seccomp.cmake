# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# libseccomp, by which a program on Linux gives up what it will not need. (Windows and macOS have means of their own.)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    if(PkgConfig_FOUND)
        pkg_check_modules(SECCOMP QUIET IMPORTED_TARGET libseccomp>=2.5)
    endif()
    if(NOT TARGET PkgConfig::SECCOMP)
        message(FATAL_ERROR "libseccomp was not found: CONTRIBUTING.md and packaging/linux/needs say what a build needs")
    endif()
endif()
