# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# libzip, which reads ZIP archives, and zlib, which it is built on and which unpacks answers that travel as text. libzip
# by pkg-config first: the CMake files that distributions bring ask for its
# command-line tools as well, which a build does not need. (On Windows the library is static, and what it needs is known only
# to its CMake files.)
find_package(ZLIB REQUIRED)
add_library(waymark-zip INTERFACE)
if(PkgConfig_FOUND AND NOT WIN32)
    pkg_check_modules(LIBZIP QUIET IMPORTED_TARGET libzip>=1.7)
endif()
if(TARGET PkgConfig::LIBZIP)
    target_link_libraries(waymark-zip INTERFACE PkgConfig::LIBZIP)
else()
    find_package(libzip 1.7 CONFIG REQUIRED)
    target_link_libraries(waymark-zip INTERFACE libzip::zip)
endif()
target_link_libraries(waymark-zip INTERFACE ZLIB::ZLIB)
