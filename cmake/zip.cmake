# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# libzip, which reads ZIP archives. By pkg-config first: the CMake files that distributions bring ask for libzip's
# command-line tools as well, which a build does not need. (On Windows the library is static, and what it needs is known only
# to its CMake files.)
add_library(waymark-zip INTERFACE)
if(PkgConfig_FOUND AND NOT WIN32)
    pkg_check_modules(LIBZIP QUIET IMPORTED_TARGET libzip>=1.7)
endif()
if(TARGET PkgConfig::LIBZIP)
    target_link_libraries(waymark-zip INTERFACE PkgConfig::LIBZIP)
else()
    find_package(ZLIB) # which a static one is linked to, and does not look for itself
    find_package(libzip 1.7 CONFIG REQUIRED)
    target_link_libraries(waymark-zip INTERFACE libzip::zip)
endif()
