// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/namefinder.h"

#include <QStringList>
#include <algorithm>

namespace waymark {
namespace {

// Words of English, and of schools, that people are also called. No list is complete: it only says where the case of
// the letters and the words around have to decide (personname.h).
QStringList commonWords()
{
    // clang-format off
    return QStringLiteral(
        "a abbey able acre act actor adamant adder advance after again agent aim alarm alder all amber an and "
        "angel any archer are arrow art as ash at august autumn back bacon bail baker ball band bank banker banks "
        "barber bard barge bark barker barley barn baron barrow base basket bass batch bath bay be beach beacon "
        "bead beam bean bear beard bee beech been beer before being bell bench bend benefit berry best bill birch "
        "bird bishop black blade blaze bliss block blood bloom blossom blow blue boar board boat body bold bolt "
        "bond bone bonus book booker boot booth bore boss bound bow bowl bowler bowman box boy brace branch brand "
        "brave bread breeze brew brewer brick bride bridge bridges bright broad brock brook brooks broom brown "
        "brush buck buckle bud budge bull burden burn burns bush but butcher butler butt butter button buzz by "
        "cable cage cake call caller came camp can candle cane cannon canon cape capital card care career careers "
        "carpenter carrier cart carter carver case cash castle cat catch cave centre chain chair challenge "
        "chamber chambers champion chance chandler change chapel chaplain chapter charity chase cheer cherry "
        "chess chest child chin chip chow chuck church clap clay clear clement clerk cliff clover clue coach coal "
        "coast coat coffee coin collar college collier colt comb come comfort constable cook cooker cool coop "
        "cooper cope copper coral cord cork corn corner cotton couch could council counsel count course court "
        "cousin cove cow coward crab cradle craft crane craven cream creed creek crew crisp crook cross crow "
        "crown crust crystal cuff cup curry curtain cutler cutter daisy dale dame dance dancer dark dart dash "
        "dawn day days deal dean dear deck deep deer degree dell den dent desk destiny dew diamond dice did dill "
        "dish do dock does doll dolphin done dot dove down draper draw dray dream drew drink driver drummer dry "
        "duck dude duke dung dust duty dye dyer eagle earl early earnest earth east easy edge elder elm employer "
        "enterprise eve even evening event ever every exam experience fair fairly faith falcon fall fan far farm "
        "farmer farrier fast favour feather fell fence fennel fern ferry few field fielding fields finch fine fir "
        "fire firm first fish fisher flag flash flat fleet fletcher flint flood flower flowers fly fog foot for "
        "ford foreman forest forester forge form forth fortune foster fountain fowl fox frame frank free freeman "
        "fresh friend from frost fry fuller gale gamble game garden gardener gate gates gay gear gentle gentry " // layering: a word, not the keyword
        "get giant gift glade glass glen glover go going gold golden gone good goose gore got grace grain grand "
        "grange grant grass grave gravel graves gray great green grey grove guard guest guidance guide guy had "
        "haddock hall hallow ham hammer hand handy harbour hard hardy hare harp harper hart harvest has hat hatch "
        "have hawk hay hazel he head heal heart heath heather heaven hedge hedges held help her herald herd here "
        "heritage hero herring high hill hills hind his ho hobby holder hole hollow holly home honey honor honour "
        "hood hook hooker hoop hope hopper horn horse house how hue hung hunt hunter hurdle husband hutch if in "
        "inch iris is it its ivory ivy jack jacket jade jet jewel joiner jolly joy judge jump june just keen keep "
        "keeper kettle key keys kid kind king kirk kiss kit kitchen kite knight knot known lace lad lake lamb "
        "lamp lance land lane lark lash last latch laurel law lawn lay leader leaf leak lean learn learner "
        "leather ledger lee leech left lemon lesson let level lever light lightfoot like lilly lily lime lines "
        "link linker lion list litter little live lively lo load lock lodge loft long longer look lord love "
        "lovely lover low luck lumber lush lynx mace maid main major mallow malt man manly manner manor mantle "
        "many maple march mark marker market marks marsh mason mass mast master masters match mate matter may "
        "mayor me mead meadow meadows means measure meek meet melody merchant mercy merit merry metal mild mile "
        "miles mill miller mills miner mint mist misty mole money monk moon moor more morrow moss most moth mount "
        "mountain mouse mouth much mule must mustard my nail nap nave near neat nest new newcomer newman nice "
        "night no noble noon norm north not note now nun nurse nut oak oaks oats of off office olive on one only "
        "opal open or orange orchard organ other otter our out oven over owl own pack packer padlock page pain "
        "paint painter palace pale palm palmer pane pansy paradise parent parents park parker parsley parson part "
        "partner partridge pass past pat patch patience pay peace peach peacock peak pear pearl peel pen penny "
        "pepper perch pert pick pie pierce pigeon pike pilgrim pill pine pink pip pipe piper pit pitcher place "
        "plain plan plane plant play player plum plumb plumber plume point pole pollard pond pool poor pope poppy "
        "port porter post pot potter power powers precious prentice press price pride priest prime prince prior "
        "privet proctor programme progress proud prudence pull pupil purse quick quill quilter race rain raines "
        "ram ramp range ranger rank rash raven ray read reader reading ready reason record red reed reeve reeves "
        "relief rest reward rice rich riches rider ridge right ring rise river rivers roach road robin rock rocky "
        "rod roll roller rolls roof rook rooms root rope rose rosemary rowan ruby rule runner rush rusk rust "
        "rusty sack saddle saddler sage sailor saint salmon salt salter same sample sand sands sandy sang savage "
        "saw sawyer say sayer scales scarlet school scope score scrivener sea seal seaman seamer season see self "
        "sell seller senior sergeant service shade shaft shall shank shark sharp she shear shears shell shepherd "
        "shine ship shoe shore short shot should show shrub silk silver silvers simple sin singer single skill "
        "skinner skipper sky slack slate slater slaughter slow sly small smart smiles smith snail snow snowball "
        "so soap sole some song sorrel south sow spark sparks sparrow speaker spear speed spice spicer spinner "
        "spire spring spruce spur square squire stable stables staff stage stain stamp stamper stand standing "
        "staple star stark starling start states steed steel steer step stern stew steward still stock stocks "
        "stone stones storey stork storm story stout strange straw stream street stride strong student style "
        "subject such sue sugar sum summer summers sun sunday sung sunny support swallow swan sweet sweeting "
        "swift sword table tack tailor tall tally tan tanner tapper target teacher teal team tell teller "
        "temperance temple ten tent term test than that thatcher the their then there these thick this thorn "
        "those thrift thrush tide tidy tiger tiller tilt timber time timely tin tinker tinsel tipper title to too "
        "tool top torch town towns trail train trainer travel treasure tree trigger trip trout truck true truly "
        "trust trustee tuck tucker tunnel turf turn turner turtle tutor twin two tyre under undertaker unity up "
        "upright us usher utter vale valley value van vane verity vicar vice vine vines violet virtue visit "
        "visitor wade wage wain wake walk walker wall waller walls wan want warble ward warden ware warm warn "
        "warner warren was wash waters wave way we wear weaver weed week welcome well wells west what wheat "
        "wheeler when whistler white who whole wick wicks wide wild wilder will willow wills win winch wind "
        "winder window wine wing winner winter winters wise wish with wolf wonder wood woodman woods woody wool "
        "work worker workman world worth would wren wright wringer yard yarrow year yeoman yes yet yew yield you "
        "young younger your youth zeal").split(u' ');
    // clang-format on
}

// Written with a capital wherever they are.
QStringList capitalWords()
{
    // clang-format off
    return QStringLiteral(
        "april august bath bedford bradford bristol burton cheshire chester christian christmas cornwall december "
        "derby devon durham easter england english essex february france french friday german hampshire holland "
        "ireland irish january july june kent lancaster lincoln london march may monday norman november october "
        "oxford preston roman saturday scotland scott september somerset stafford sunday sussex thursday tuesday "
        "wales warwick washington wednesday wells welsh windsor york").split(u' ');
    // clang-format on
}

/// The words in small letters of a text; letters outside ASCII end one, for these words have none.
void takeSmallWords(const QString &text, QSet<QString> &into)
{
    const auto isSmall = [](QChar c) { return c >= u'a' && c <= u'z'; };
    for (qsizetype at = 0; at < text.size();) {
        if (!text[at].isLetter()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        bool small = true;
        for (; end < text.size() && text[end].isLetter(); ++end)
            small = small && isSmall(text[end]);
        if (small && end - at > 1)
            into.insert(text.mid(at, end - at));
        at = end;
    }
}

} // namespace

EverydayWords::EverydayWords()
{
    static const QStringList common = commonWords();
    static const QStringList capital = capitalWords();
    m_common = {common.begin(), common.end()};
    m_capital = {capital.begin(), capital.end()};
}

EverydayWords::EverydayWords(const Workspace &workspace) : EverydayWords()
{
    for (const auto &[digest, stored] : workspace.wordings().rows()) {
        const StoredStructure *structure = workspace.structures().find(stored.wording.structure());
        if (!structure)
            continue;
        for (const Statement &statement : structure->structure.statements()) {
            takeSmallWords(statement.title, m_common);
            for (int level = 1; level <= structure->structure.levels(); ++level) {
                for (const Point &point : stored.wording.descriptor(statement.number, *Level::from(level)).points)
                    takeSmallWords(point.text, m_common);
            }
        }
    }
}

namespace {

const QString notInsideBefore = QStringLiteral("(?<![\\p{L}\\p{N}])");
const QString notInsideAfter = QStringLiteral("(?![\\p{L}\\p{N}])");
/// Between two words of a name: a space, a hyphen with or without spaces, what file names and e-mail addresses have, or
/// nothing.
const QString joint = QStringLiteral("(?: ?-? ?|[._+])");

bool isTitle(const QString &word)
{
    static const QStringList titles{
        QStringLiteral("mr"),       QStringLiteral("mrs"),  QStringLiteral("ms"),   QStringLiteral("miss"),
        QStringLiteral("mx"),       QStringLiteral("dr"),   QStringLiteral("prof"), QStringLiteral("professor"),
        QStringLiteral("rev"),      QStringLiteral("revd"), QStringLiteral("sir"),  QStringLiteral("dame"),
        QStringLiteral("reverend"), QStringLiteral("cllr"), QStringLiteral("lord"), QStringLiteral("lady")};
    return titles.contains(folded(word));
}

/// A word as a pattern of the folded text: its hyphens may be spaces or missing, its apostrophes missing.
QString pattern(const QString &word)
{
    QString made;
    for (const QChar c : folded(word)) {
        if (c == u'\'')
            made += QStringLiteral("'?");
        else if (c == u'-')
            made += joint;
        else if (c == u' ')
            made += QStringLiteral("[.,]? ?-? ?");
        else if (c == u'.')
            made += QStringLiteral("\\.?");
        else
            made += c < u'\x80' ? QRegularExpression::escape(QString(c)) : QString(c); // half a pair is not escaped
    }
    return made;
}

/// The longest run of letters and digits: it is literally in every match.
QString fragmentOf(const QString &word)
{
    QString longest;
    QString run;
    const QString all = folded(word) + u' ';
    for (const QChar c : all) {
        if (c.isLetterOrNumber()) {
            run += c;
            continue;
        }
        if (run.size() > longest.size())
            longest = run;
        run.clear();
    }
    return longest;
}

QRegularExpression compiled(const QString &alternatives)
{
    QRegularExpression made(notInsideBefore + QStringLiteral("(?:") + alternatives + QStringLiteral(")") +
                                notInsideAfter,
                            QRegularExpression::UseUnicodePropertiesOption);
    made.optimize();
    return made;
}

struct Parts
{
    QStringList given;
    QStringList surname; ///< "van der Berg" has three words
};

/// The words of a name. Small words before the surname belong to it ("van", "de"): alone they name no one.
Parts partsOf(const QString &name)
{
    const auto wordsIn = [](const QString &text) {
        static const QRegularExpression separators(QStringLiteral("[\\s,.]+"));
        QStringList words;
        for (const QString &word : text.simplified().split(separators, Qt::SkipEmptyParts)) {
            if (folded(word).size() > 1 && !isTitle(word))
                words << word;
        }
        return words;
    };
    Parts parts;
    const qsizetype comma = name.indexOf(u',');
    const QStringList before = comma < 0 ? QStringList() : wordsIn(name.left(comma));
    const QStringList after = comma < 0 ? QStringList() : wordsIn(name.mid(comma + 1));
    QStringList words = before.isEmpty() || after.isEmpty() ? wordsIn(name) : after + before; // "Smith, Anna"
    const auto isSmall = [](const QString &word) { return word == word.toLower() && word != word.toUpper(); };
    while (!words.isEmpty() && (parts.surname.isEmpty() || (words.size() > 1 && isSmall(words.last()))))
        parts.surname.prepend(words.takeLast());
    parts.given = words;
    return parts;
}

bool opensOrCloses(QChar c)
{
    switch (c.category()) {
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return true;
    default:
        return c == u'"' || c == u'\'' || c == u'*' || c == u'_';
    }
}

/// Whether a word at `at` begins a sentence, a line, or what follows a colon or a bullet.
bool beginsSentence(const QString &text, qsizetype at)
{
    bool apart = false;
    while (at > 0) {
        const QChar c = text[--at];
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            return true;
        if (c.isSpace()) {
            apart = true;
            continue;
        }
        if (opensOrCloses(c) || c.category() == QChar::Other_Format)
            continue;
        if (c == u'.' || c == u'!' || c == u'?' || c == u':' || c == QChar(0x2026) || c == QChar(0x2022))
            return apart || c == QChar(0x2022);
        if (c.category() == QChar::Punctuation_Dash)
            return at == 0 || beginsSentence(text, at); // a bullet, or a dash inside a sentence
        return false;
    }
    return true;
}

/// "Okonjo" and "Bell" of "Okonjo-Bell", for people are called by either half; "Li" of "Smith-Li", but not
/// the particle of "Al-Amin".
QStringList halvesOf(const QString &word)
{
    static const QRegularExpression hyphens(QStringLiteral("[-\\x{2010}-\\x{2015}\\x{2212}]"));
    QStringList halves;
    for (const QString &half : word.split(hyphens, Qt::SkipEmptyParts)) {
        static const QStringList particles{QStringLiteral("al"), QStringLiteral("el"), QStringLiteral("ap"),
                                           QStringLiteral("ab"), QStringLiteral("da"), QStringLiteral("de"),
                                           QStringLiteral("di"), QStringLiteral("du"), QStringLiteral("la"),
                                           QStringLiteral("le"), QStringLiteral("ul"), QStringLiteral("bin")};
        if (half.size() > 1 && half.size() < word.size() && !particles.contains(half.toCaseFolded()))
            halves << half;
    }
    return halves;
}

QChar firstLetter(QStringView text)
{
    const auto *letter = std::ranges::find_if(text, [](QChar c) { return c.isLetter(); });
    return letter == text.end() ? QChar() : *letter;
}

} // namespace

NameFinder::Word NameFinder::wordOf(const QString &written, const EverydayWords &everyday)
{
    const QString word = folded(written);
    const QString composed = written.normalized(QString::NormalizationForm_KC);
    const auto isPlain = [](QChar c) { return c < u'\x80' && c.isLetter(); };
    return {everyday.contains(word), everyday.isCapitalAnyway(word), !std::ranges::all_of(composed, isPlain)};
}

std::optional<NameFinder> NameFinder::ofPerson(const QString &name, const EverydayWords &everyday)
{
    const Parts parts = partsOf(name);
    if (parts.surname.isEmpty())
        return std::nullopt;
    NameFinder made;
    QStringList given;
    const auto addGiven = [&](const QString &word) {
        given << pattern(word);
        made.m_given.push_back(wordOf(word, everyday));
        made.m_givenFolded << folded(word);
        made.m_fragments << fragmentOf(word);
    };
    for (const QString &each : parts.given) {
        addGiven(each);
        made.m_initials += folded(each).at(0);
        for (const QString &half : halvesOf(each))
            addGiven(half);
    }
    made.m_fragments << fragmentOf(parts.surname.last());
    made.m_surname = wordOf(parts.surname.last(), everyday);
    QStringList lasts{pattern(parts.surname.last())};
    for (const QString &half : halvesOf(parts.surname.last())) {
        lasts << pattern(half);
        made.m_surnameHalves.emplace_back(folded(half), wordOf(half, everyday));
        made.m_fragments << fragmentOf(half);
    }
    QStringList particles;
    for (const QString &each : parts.surname.mid(0, parts.surname.size() - 1))
        particles << pattern(each);
    const QString last = lasts.size() == 1 ? lasts.first() : QStringLiteral("(?:%1)").arg(lasts.join(u'|'));
    const QString surname =
        particles.isEmpty() ? last : QStringLiteral("(?:%1%2)?%3").arg(particles.join(joint), joint, last);
    made.m_hasGiven = !given.isEmpty();
    made.build(given.join(u'|'), surname);
    return made;
}

void NameFinder::build(const QString &given, const QString &surname)
{
    QStringList ways;
    if (m_hasGiven) {
        ways << QStringLiteral("(?<named>(?:(?:%1)%2)+)(?<last>%3)").arg(given, joint, surname);
        ways << QStringLiteral("(?<reversed>%2(?:, ?|[._]))(?:%1)").arg(given, surname);
    }
    ways << QStringLiteral("(?<surname>%1)").arg(surname);
    if (m_hasGiven)
        ways << QStringLiteral("(?<given>%1)").arg(given);
    m_expression = compiled(ways.join(u'|'));
    // A fragment of nothing would be in every text.
    m_fragments.removeAll(QString());
}

std::optional<NameFinder> NameFinder::ofPhrase(const QString &text, const EverydayWords &everyday)
{
    const QString phrase = text.simplified();
    NameFinder made;
    made.m_fragments << fragmentOf(phrase);
    made.m_fragments.removeAll(QString());
    if (made.m_fragments.isEmpty())
        return std::nullopt;
    made.m_smallIsSure = true;
    made.m_surname = wordOf(phrase, everyday);
    made.build({}, pattern(phrase));
    return made;
}

const NameFinder::Word &NameFinder::surnameIn(const QString &match) const
{
    const auto half = std::ranges::find_if(
        m_surnameHalves, [&](const auto &each) { return match == each.first || match.endsWith(u' ' + each.first); });
    return half == m_surnameHalves.end() ? m_surname : half->second;
}

std::vector<FoundName> NameFinder::in(const FoldedText &text) const
{
    std::vector<FoundName> found;
    if (std::ranges::none_of(m_fragments, [&](const QString &each) { return text.text().contains(each); }))
        return found;
    for (qsizetype at = 0;;) {
        const auto match = m_expression.match(text.text(), at);
        if (!match.hasMatch())
            return found;
        const Match here{match.capturedStart(), match.capturedLength(),
                         text.inOriginal(match.capturedStart(), match.capturedLength())};
        std::optional<FoundName> judgement;
        if (match.capturedLength(QStringLiteral("named")) > 0) {
            judgement = judgedWhole(text, here, match.capturedStart(QStringLiteral("last")));
        } else if (match.capturedLength(QStringLiteral("reversed")) > 0) {
            judgement = judgedWhole(text, here, here.from);
        } else if (match.capturedLength(QStringLiteral("surname")) > 0) {
            judgement = judged(text, here, surnameIn(match.captured()));
            if (judgement)
                judgement->whole = judgement->sure && !m_hasGiven;
        } else {
            // Which of the first names it is decides whether it may be an everyday word.
            const QString word = match.captured();
            const auto known = std::ranges::find(m_givenFolded, word);
            const auto place = static_cast<std::size_t>(known - m_givenFolded.begin());
            const Word about = known == m_givenFolded.end() ? Word{} : m_given[place];
            judgement = judged(text, here, about);
        }
        if (judgement)
            found.push_back(*judgement);
        // Where the longer one was none, a shorter one may begin at its next word.
        at = judgement ? here.end() : here.from + 1;
    }
}

/// After a title, or after an initial of a first name.
bool NameFinder::isTitled(const FoldedText &text, const Match &match) const
{
    constexpr qsizetype farthest = 40;
    const qsizetype from = std::max<qsizetype>(0, match.from - farthest);
    const QString before = text.text().mid(from, match.from - from);
    const auto beginsWithCapital = [&](qsizetype at) {
        const auto span = text.inOriginal(from + at, 1);
        return text.original().at(span.from).isUpper();
    };
    static const QRegularExpression title(
        QStringLiteral("(?<![\\p{L}\\p{N}'])(?:(mr|mrs|ms|mx|dr|prof|professor|rev|revd|cllr)|(miss|sir|dame|lady|lord|"
                       "madam|father|canon|reverend|councillor))(?:\\. ?| )(?:\\p{L}(?:\\. ?| ))*$"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto found = title.match(before); found.hasMatch())
        return found.capturedLength(1) > 0 || beginsWithCapital(found.capturedStart());
    static const QRegularExpression initial(QStringLiteral("(?<![\\p{L}\\p{N}'])(\\p{L})(?:\\. ?| )$"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const auto found = initial.match(before);
    if (!found.hasMatch() || !m_initials.contains(found.captured(1)) || !beginsWithCapital(found.capturedStart(1)))
        return false;
    // "A" and "I" are words, unless they have a full stop.
    const bool isWord = found.captured(1) == u"a" || found.captured(1) == u"i";
    return text.original().at(match.span.from).isUpper() && (!isWord || before.trimmed().endsWith(u'.'));
}

std::optional<FoundName> NameFinder::judged(const FoldedText &text, const Match &match, const Word &word) const
{
    const QString &original = text.original();
    const QStringView written = QStringView(original).mid(match.span.from, match.span.length);
    // "van der Berg" has a capital where it counts.
    const qsizetype space = text.text().lastIndexOf(u' ', match.end() - 1);
    const qsizetype last = space > match.from ? text.inOriginal(space + 1, 1).from : match.span.from;
    const bool isSmall = firstLetter(QStringView(original).mid(last, match.span.end() - last)).isLower();
    const FoundName name{match.span, false, true};
    const FoundName perhaps{match.span, false, false};
    if (word.distinct && !word.everyday)
        return name;
    if (isTitled(text, match))
        return name;
    // "PE" and "AI" are subjects as often as halves of Pe-Lin and Ai-Ling.
    constexpr qsizetype longestAbbreviation = 2;
    if (match.length <= longestAbbreviation && written.toString() == written.toString().toUpper())
        return perhaps;
    if (!word.everyday)
        return isSmall && !m_smallIsSure ? perhaps : name;
    if (isSmall)
        return std::nullopt;
    const bool throughout = match.length > 1 && written.toString() == written.toString().toUpper();
    if (throughout || word.capitalAnyway || beginsSentence(original, match.span.from))
        return perhaps;
    const QString &plain = text.text();
    const auto isCapital = [&](qsizetype at) { return original.at(text.inOriginal(at, 1).from).isUpper(); };
    const auto isBetweenWords = [&](qsizetype at) { return plain[at] == u' ' || plain[at] == u'-'; };
    if (match.end() + 1 < plain.size() && isBetweenWords(match.end())) {
        if (plain[match.end()] == u'-' || isCapital(match.end() + 1))
            return perhaps;
    }
    if (match.from > 1 && isBetweenWords(match.from - 1)) {
        qsizetype before = match.from - 1;
        while (before > 0 && plain[before - 1].isLetter())
            --before;
        const bool hasCapital = before < match.from - 1 && isCapital(before);
        if (plain[match.from - 1] == u'-' || (hasCapital && !beginsSentence(original, text.inOriginal(before, 1).from)))
            return perhaps;
    }
    return name;
}

std::optional<FoundName> NameFinder::judgedWhole(const FoldedText &text, const Match &match,
                                                 qsizetype surnameFrom) const
{
    // "mark key dates": only where no word of the name says by itself that a person is meant.
    const bool couldMeanElse =
        m_surname.everyday && std::ranges::all_of(m_given, [](const Word &each) { return each.everyday; });
    const QStringView written = QStringView(text.original()).mid(match.span.from, match.span.length);
    const bool small = text.original().at(text.inOriginal(surnameFrom, 1).from).isLower();
    const bool throughout = written.toString() == written.toString().toUpper();
    // "JoKey" is Jo Key, "jokey" is not.
    constexpr qsizetype shortest = 8;
    const bool isRunTogether = surnameFrom > match.from && text.text().at(surnameFrom - 1).isLetter();
    if (isRunTogether && (small || throughout) && match.length < shortest)
        return std::nullopt;
    if (couldMeanElse && (small || throughout))
        return FoundName{match.span, false, false};
    return FoundName{match.span, true, true};
}

QString withoutSureNames(const QString &text, const std::vector<FoundName> &found, const QString &instead)
{
    QString made = text;
    for (auto each = found.rbegin(); each != found.rend(); ++each) {
        if (each->sure)
            made.replace(each->span.from, each->span.length, instead);
    }
    return made;
}

namespace {

/// Folded, without titles; "O'Brien" is one word, "Lloyd-Hughes" are two.
QStringList wordsOfName(const QString &name)
{
    QString letters;
    for (const QChar c : folded(name)) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            letters += c;
        else if (c != u'\'')
            letters += u' ';
    }
    QStringList words = letters.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return isTitle(word); });
    return words;
}

/// Whether each of `some` is another one of `all`; where one of the two has one letter, that letter decides.
bool areAmong(const QStringList &some, QStringList all)
{
    bool whole = false;
    for (const QString &word : some) {
        qsizetype at = all.indexOf(word);
        for (qsizetype other = 0; at < 0 && other < all.size(); ++other) {
            const bool initial = word.size() == 1 || all[other].size() == 1;
            if (initial && word.front() == all[other].front())
                at = other;
        }
        if (at < 0)
            return false;
        whole = whole || (word.size() > 1 && all[at] == word);
        all.removeAt(at);
    }
    return whole;
}

} // namespace

bool canBeOnePerson(const QString &a, const QString &b)
{
    if (sameName(a, b))
        return true;
    const QStringList one = wordsOfName(a);
    const QStringList other = wordsOfName(b);
    return one.size() <= other.size() ? areAmong(one, other) : areAmong(other, one);
}

} // namespace waymark
