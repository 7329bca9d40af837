// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/namefinder.h"

#include <QStringList>

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

} // namespace waymark
