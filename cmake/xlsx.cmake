# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# libxlsxwriter, which writes spreadsheets: distributions bring no CMake files with it, vcpkg names them "unofficial".
find_package(unofficial-libxlsxwriter CONFIG QUIET)
add_library(waymark-xlsx INTERFACE)
if(TARGET unofficial::libxlsxwriter::libxlsxwriter)
    target_link_libraries(waymark-xlsx INTERFACE unofficial::libxlsxwriter::libxlsxwriter)
else()
    find_path(XLSXWRITER_INCLUDE_DIR xlsxwriter.h)
    find_library(XLSXWRITER_LIBRARY xlsxwriter)
    if(NOT XLSXWRITER_INCLUDE_DIR OR NOT XLSXWRITER_LIBRARY)
        message(FATAL_ERROR "libxlsxwriter was not found: README.md and packaging/linux/needs say what a build needs")
    endif()
    target_include_directories(waymark-xlsx SYSTEM INTERFACE "${XLSXWRITER_INCLUDE_DIR}")
    target_link_libraries(waymark-xlsx INTERFACE "${XLSXWRITER_LIBRARY}")
endif()
