# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# waymark_embed_translations(TARGET) puts every language into a program, as :/i18n/waymark_<language>.qm, so that it
# speaks them all wherever it is run from, and Qt's own words in the languages that Qt lacks, as :/i18n/qt_<language>.qm.
# Call it in the folder that makes the target.
#
# Only .ci/translations --update writes the .ts files. The build reads them: lupdate as a build step would mark
# translations as vanished whenever it happened to see fewer sources.

find_package(Qt6 REQUIRED COMPONENTS LinguistTools)

function(waymark_embed_translations target)
    file(GLOB ts CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/waymark_*.ts"
         "${PROJECT_SOURCE_DIR}/translations/qt_*.ts")
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/i18n-${target}")
    set_source_files_properties(${ts} PROPERTIES OUTPUT_LOCATION "${folder}")
    qt6_add_lrelease(${target} TS_FILES ${ts} QM_FILES_OUTPUT_VARIABLE qm OPTIONS -silent)
    qt6_add_resources(${target} "${target}_i18n" PREFIX "/i18n" BASE "${folder}" FILES ${qm})
endfunction()
