# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# waymark-reader, the program that reads a publisher's PDF. It alone knows Poppler; where there is none the others are
# built all the same and say that they cannot read PDF. (docs/decisions/0013-pdf-in-a-program-of-its-own.md)
set(WAYMARK_PDF AUTO CACHE STRING "Build the reader of PDF: ON, OFF, or AUTO where Poppler is found")
set_property(CACHE WAYMARK_PDF PROPERTY STRINGS AUTO ON OFF)

# What words on a page mean to a table is geometry, and is built and tested without Poppler.
file(GLOB readerSources CONFIGURE_DEPENDS reader/layout/*.cpp reader/layout/*.h)
add_library(waymark-reader-layout STATIC ${readerSources})
target_include_directories(waymark-reader-layout PUBLIC ${CMAKE_SOURCE_DIR})
target_link_libraries(waymark-reader-layout PUBLIC Qt6::Core PRIVATE waymark-warnings)
waymark_join(waymark-reader-layout)
target_compile_definitions(waymark-reader-layout PUBLIC QT_NO_KEYWORDS QT_NO_CAST_FROM_BYTEARRAY QT_USE_QSTRINGBUILDER)
# It looks at every pixel of every page, and compares every word with every line: in a debug build that would be most of
# the wait.
if(NOT MSVC)
    target_compile_options(waymark-reader-layout PRIVATE $<$<CONFIG:Debug>:-O2>)
    set_source_files_properties(reader/pdf/pdffile.cpp PROPERTIES COMPILE_OPTIONS -O2)
endif()

# What the reader gives up before it reads: a library, so that a test can try to break out.
include(cmake/seccomp.cmake)
add_library(waymark-confinement STATIC app/reader/confinement.cpp app/reader/confinement.h)
set_target_properties(waymark-confinement PROPERTIES AUTOMOC OFF)
target_include_directories(waymark-confinement PUBLIC ${CMAKE_SOURCE_DIR})
target_link_libraries(waymark-confinement PRIVATE Qt6::Core waymark-warnings)
if(TARGET PkgConfig::SECCOMP)
    target_link_libraries(waymark-confinement PRIVATE PkgConfig::SECCOMP)
endif()

if(NOT WAYMARK_PDF STREQUAL "OFF")
    set(poppler unofficial::poppler::poppler-qt6) # as vcpkg calls it, with all that a static one needs
    find_package(unofficial-poppler CONFIG QUIET)
    if(NOT TARGET ${poppler} AND PkgConfig_FOUND)
        pkg_check_modules(POPPLER_QT6 IMPORTED_TARGET poppler-qt6>=22.02)
        set(poppler PkgConfig::POPPLER_QT6)
    endif()
    # It makes a picture of a page, which the other programs need Qt Gui for only where they have a window.
    if(NOT TARGET Qt6::Gui)
        find_package(Qt6Gui 6.4 QUIET)
    endif()
    if(TARGET ${poppler} AND TARGET Qt6::Gui)
        file(GLOB pdfSources CONFIGURE_DEPENDS reader/pdf/*.cpp reader/pdf/*.h app/reader/main.cpp)
        add_executable(waymark-reader ${pdfSources})
        target_link_libraries(waymark-reader PRIVATE waymark-reader-layout waymark-confinement ${poppler} Qt6::Gui
                                                     waymark-warnings)
    elseif(WAYMARK_PDF STREQUAL "ON")
        message(FATAL_ERROR "WAYMARK_PDF is ON, and poppler-qt6 or Qt Gui was not found")
    else()
        message(STATUS "Poppler (or Qt Gui) was not found: this build reads no PDF")
    endif()
endif()
