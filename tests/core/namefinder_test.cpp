// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/namefinder.h"
#include "tests/support/catch.h"
#include "tests/support/spellings.h"

#include <string>

using namespace waymark;
using namespace waymark::testing;

namespace {

QString utf8(const char *text) { return QString::fromUtf8(text); }

/// The text with names that are sure in [ ], doubtful ones in ( ), whole ones in [[ ]].
QString marked(const char *name, const QString &text)
{
    const auto finder = NameFinder::ofPerson(utf8(name), EverydayWords());
    REQUIRE(finder.has_value());
    const std::vector<FoundName> found = finder->in(text);
    QString made = text;
    for (auto each = found.rbegin(); each != found.rend(); ++each) {
        const QString word = text.mid(each->span.from, each->span.length);
        const QString opening = each->whole  ? QStringLiteral("[[")
                                : each->sure ? QStringLiteral("[")
                                             : QStringLiteral("(");
        const QString closing = each->whole  ? QStringLiteral("]]")
                                : each->sure ? QStringLiteral("]")
                                             : QStringLiteral(")");
        const QString shown = opening + word + closing;
        made.replace(each->span.from, each->span.length, shown);
    }
    return made;
}
std::string marked(const char *name, const char *text) { return marked(name, utf8(text)).toStdString(); }

} // namespace

TEST_CASE("Spellings that people take for the same are the same", "[names]")
{
    const auto same = [](const char *a, const char *b) { return sameName(utf8(a), utf8(b)); };
    CHECK(same("O'Brien", "O’Brien"));
    CHECK(same("O'Brien", "Oʼbrien"));
    CHECK(same("O'Brien", "O´BRIEN"));
    CHECK(same("O'Brien", "O＇Brien"));
    CHECK(same("Lloyd-Hughes", "Lloyd‑Hughes"));
    CHECK(same("Lloyd-Hughes", "LLOYD–HUGHES"));
    CHECK(same("Lloyd-Hughes", "Lloyd−Hu\u00adghes"));
    CHECK(same("Núñez", "Nu\u0301n\u0303ez"));
    CHECK(same("Zoë", "zoe"));
    CHECK(same("Łukasz Søren", "lukasz soren"));
    CHECK(same("Anna  Smith", " anna\u00a0SMITH\n"));
    CHECK(same("O'Brien", "O'Bri\u200ben\ufeff"));
    CHECK(same("Weiß", "WEISS"));
    CHECK(same("ﬁona", "Fiona"));
    CHECK(same("Ｓmith", "smith"));
    CHECK(same("Ayşe Yıldız", "AYŞE YILDIZ"));
    CHECK(same("İpek Işık", "ipek ışık"));
    CHECK(same("İpek Işık", "IPEK IŞIK"));
    CHECK(same("Παπαδόπουλος", "ΠΑΠΑΔΟΠΟΥΛΟΣ"));
    CHECK_FALSE(same("Smith", "Smyth"));
    CHECK_FALSE(same("O'Brien", "OBrien"));
    CHECK_FALSE(same("राम", "रम")); // a vowel is no accent
}

TEST_CASE("What was found is where it was written, with all that belongs to it", "[names]")
{
    CHECK(marked("Orla O'Brien", "Miss O\u2019Bri\u200ben's list") == "Miss [O\u2019Bri\u200ben]'s list");
    CHECK(marked("Ana Núñez", "by Nu\u0301n\u0303ez.") == "by [Nu\u0301n\u0303ez].");
    CHECK(marked("Jörg Weiß", "HERR WEISS, Weiss") == "HERR [WEISS], [Weiss]");
    CHECK(marked("Zoe Adu", "Zoe\u0308 said") == "[Zoe\u0308] said");
    CHECK(marked("Anna Quill-Smith", "https://x.example/Anna%20Quill-Smith.docx") ==
          "https://x.example/[[Anna%20Quill-Smith]].docx");
}

TEST_CASE("Whole words only, with any joint between the words of a name", "[names]")
{
    CHECK(marked("Anna Smythe", "Smytheson, blacksmythe") == "Smytheson, blacksmythe");
    CHECK(marked("Anna Smythe", "Smythe, Anna; anna.smythe@x.example; AnnaSmythe; anna_smythe.csv") ==
          "[[Smythe, Anna]]; [[anna.smythe]]@x.example; [[AnnaSmythe]]; [[anna_smythe]].csv");
    CHECK(marked("Anna Jane Smythe", "Anna Smythe and anna jane smythe") == "[[Anna Smythe]] and [[anna jane smythe]]");
    CHECK(marked("Smythe, Anna", "Anna Smythe") == "[[Anna Smythe]]");
    CHECK(marked("Anwen Lloyd-Hughes", "Lloyd Hughes, LloydHughes") == "[Lloyd Hughes], [LloydHughes]");
    CHECK(marked("Piet van der Berg", "the van by van der Berg, Berg and the minibus van") ==
          "the van by [van der Berg], [Berg] and the minibus van");
    CHECK(marked("Jo Key", "jokey") == "jokey");
    CHECK(marked("Dr A. Quixley", "Quixley; a dr") == "[[Quixley]]; a dr");
    CHECK_FALSE(NameFinder::ofPerson(QStringLiteral("Dr"), EverydayWords()));
}

TEST_CASE("Two letters in capitals are a subject as often as half a name", "[names]")
{
    CHECK(marked("Pe-Lin Cho", "PE lessons, as Pe said") == "(PE) lessons, as [Pe] said");
    CHECK(marked("Ai-Ling Tan", "AI tools; Ms AI; Ai-Ling Tan") == "(AI) tools; Ms [AI]; [[Ai-Ling Tan]]");
}

TEST_CASE("A surname that is an everyday word is decided by what is around it", "[names]")
{
    CHECK(marked("Sarah Young", "young people, as Young said; young people say so") ==
          "young people, as [Young] said; young people say so");
    CHECK(marked("Sarah Young", "Young people meet employers. Young leads.") ==
          "(Young) people meet employers. (Young) leads.");
    CHECK(marked("Sarah Young", "Ms Young, MISS YOUNG, mrs young and Sarah Young; S. Young") ==
          "Ms [Young], MISS [YOUNG], mrs [young] and [[Sarah Young]]; S. [Young]");
    CHECK(marked("Sarah Young", "We miss young people; it's young; the \u201cYoung\u201d prize") ==
          "We miss young people; it's young; the \u201c[Young]\u201d prize");
    CHECK(marked("Sarah Young", "with Young Enterprise, a Young-led group, YOUNG PEOPLE") ==
          "with (Young) Enterprise, a (Young)-led group, (YOUNG) PEOPLE");
    CHECK(marked("Mark Key", "each key stage, Key Stage 4, mark key dates, Mark Key") ==
          "each key stage, (Key) Stage 4, (mark key) dates, [[Mark Key]]");
    CHECK(marked("Theresa May", "learners may come in May; Mrs May; T. May") ==
          "learners may come in (May); Mrs [May]; T. [May]");
    CHECK(marked("Will Hart", "Will they? will they, and Will agrees. Ask Will") ==
          "(Will) they? will they, and [Will] agrees. Ask [Will]");
    CHECK(marked("Isla Key", "As I key it in, A Key, I. Key") == "As I key it in, A (Key), I. [Key]");
    CHECK(marked("Ann Hall", "in the Main Hall; \u2022 Hall\n- Hall; 1. Hall") ==
          "in the Main (Hall); \u2022 (Hall)\n- (Hall); 1. (Hall)");
}

TEST_CASE("Letters outside the first plane, signs and halves of pairs are no obstacle", "[names]")
{
    CHECK(marked("Anna \U00010437uill\U00010437", "by \U00010437uill\U00010437.") == "by [\U00010437uill\U00010437].");
    CHECK(marked("Anna \U0001d4e0uill", "by Quill, Anna") == "by [[Quill, Anna]]");
    CHECK(marked("Anna (Annie) Qu\\E*ll?", "by anna qu\\e*ll?") == "by [[anna qu\\e*ll?]]");
    CHECK(marked("Anna Quill", u"met Qu" + QString(QChar(0xd83d)) + u"ill and Quill") ==
          u"met [Qu" + QString(QChar(0xd83d)) + u"ill] and [Quill]");
}

TEST_CASE("A surname that no list knows is the name with a capital, and doubtful in small letters", "[names]")
{
    CHECK(marked("Zebedee Quixley", "Quixley called. ask quixley, QUIXLEY") ==
          "[Quixley] called. ask (quixley), [QUIXLEY]");
    CHECK(marked("Orla O'Brien", "ask o\u2019brien or lloyd") == "ask [o\u2019brien] or lloyd");
    CHECK(marked("Ana Núñez", "ask nuñez") == "ask [nuñez]");
}

TEST_CASE("Who has a name of two halves is called by either of them", "[names]")
{
    const char *esme = "Esme Okonjo-Bell";
    CHECK(marked(esme, "Ms Okonjo said we should.") == "Ms [Okonjo] said we should.");
    CHECK(marked(esme, "Okonjo will do it.") == "[Okonjo] will do it.");
    CHECK(marked(esme, "Mrs Bell said so.") == "Mrs [Bell] said so.");
    CHECK(marked(esme, "Esme Bell said so.") == "[[Esme Bell]] said so.");
    CHECK(marked(esme, "Ask Okonjo‑Bell, E Okonjo-Bell or Esme Okonjo-Bell.") ==
          "Ask [Okonjo‑Bell], E [Okonjo-Bell] or [[Esme Okonjo-Bell]].");
    // An everyday word is judged as one, though the whole name is none.
    CHECK(marked(esme, "the bell rings at nine") == "the bell rings at nine");
    CHECK(marked("Mary-Jane Smith", "Mary will ask. Jane too.") == "[Mary] will ask. [Jane] too.");
    CHECK(marked("Mary-Jane Smith", "Mary Smith and Mary-Jane Smith") == "[[Mary Smith]] and [[Mary-Jane Smith]]");
    CHECK(marked("Omar Al-Amin", "Al fresco lunch with Mr Amin") == "Al fresco lunch with Mr [Amin]");
}

TEST_CASE("A place is found as a whole, and one everyday word like a surname", "[names]")
{
    const auto found = [](const char *phrase, const char *text) {
        const auto finder = NameFinder::ofPhrase(utf8(phrase), EverydayWords());
        return static_cast<int>(finder->in(utf8(text)).size());
    };
    CHECK(found("St Brannock's School", "st. brannock\u2019s  SCHOOL") == 1);
    CHECK(found("St Brannock's", "at St Brannocks") == 1);
    CHECK(found("Hillside", "hillside agrees") == 1);
    CHECK(found("Bridge", "a bridge to work") == 0);
    CHECK(found("Bridge", "we at Bridge agree") == 1);
    CHECK_FALSE(NameFinder::ofPhrase(QStringLiteral(" - "), EverydayWords()));
}

TEST_CASE("Whatever way a name is spelt, it is found, wholly, and nothing else of the text is touched",
          "[.][long][names]")
{
    Spellings spellings(20261128);
    for (const char *name : {"Orla O'Brien", "Anwen Lloyd-Hughes", "Ana Núñez", "Łukasz Wiśniewski", "Ayşe Yıldız",
                             "Jörg Weißmüller", "Zoë N'Dour-Smythe", "İpek Işıklı"}) {
        const auto finder = NameFinder::ofPerson(utf8(name), EverydayWords());
        REQUIRE(finder.has_value());
        for (int i = 0; i < 400; ++i) {
            const QString spelt = spellings.of(utf8(name));
            const QString text = u"led by " + spelt + u", and more";
            INFO(name << " as " << spelt.toStdString());
            CHECK(sameName(spelt, utf8(name)));
            const auto found = finder->in(text);
            REQUIRE(found.size() == 1);
            CHECK(found[0].whole);
            const QString left = withoutSureNames(text, found, QStringLiteral("[SENCo]"));
            CHECK_FALSE(finder->finds(left));
            CHECK(left.startsWith(u"led by "));
            CHECK(folded(left) == u"led by [senco], and more");
        }
    }
}
