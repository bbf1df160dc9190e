/** Words that English writes with a capital wherever they stand, and that are translated. */
export const capitalised: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'english chinese japanese korean french german spanish italian portuguese russian indian american ' +
    'british european asian african australian canadian western eastern northern southern ' +
    'china japan korea india germany france italy spain russia america europe asia africa australia canada ' +
    'brazil mexico singapore taiwan usa uk eu us beijing shanghai shenzhen hangzhou london paris berlin ' +
    'tokyo seoul amsterdam barcelona valencia vienna chicago boston detroit seattle diego francisco york ' +
    'north south east west pacific atlantic greek latin roman arabic internet earth ' +
    'christmas easter ok okay mr mrs ms dr am pm utc gmt pst pdt cst cet est i'
  ).split(' '),
);

/** The name of a stage, a level or a type: a translation may put it either way. */
export const interchangeable: ReadonlySet<string> = new Set(
  (
    'alpha beta ga rc stable preview lts fyi faq ceo cto pr prs ci cd os vm vms ui ux api apis id ids url urls ' +
    'true false null none string boolean bool integer number object array float yes no ok ' +
    'app apps config configs init env repo repos dev ops demo doc docs blog email web bug issue tip note'
  ).split(' '),
);

const endings =
  /(?:ian|ese|ish|ense|guard|ing|ed|ion|ment|ness|ity|ance|ence|able|ible|al|ive|ous|er|or|ly|ship|ure|age|ary|ory|ics?|ism|ist|ful|less|ize|ise|ate|ent|ant|ency|ancy|ology|graphy|work|flow|book|board|space|ware|line|point|base|stack|set|map|pool|plane|path|way|time|day|week|month|year|out|up|down|back|off|end|side|ability|load|cast|stream|log|sheet|room|group|wide|ern|own|ound|ight|ect|ict|ept|ase|ace|ain|ield|elf|ange|orm)s?$/;

const common: ReadonlySet<string> = new Set(
  (
    'the this that these those what when where which who why how here there then than with from into onto upon about above below ' +
    'after before under over between through within without during against along across around behind beside beyond near since ' +
    'while whereas although though however therefore thus hence moreover furthermore otherwise meanwhile nevertheless ' +
    'instead besides unlike despite whether unless because ' +
    'until and but nor for yet also only just even more most less least much many few some any all both each every other another ' +
    'such same own very too not now new old big small large high low long short good best better well bad free full half main next ' +
    'last first second third early late fast quick slow hot cold hard soft deep wide open close safe sure true real raw pure rich poor ' +
    'dark left right top side front back home house room door wall floor ground land earth world water fire wind light sound ' +
    'people person user users man woman child member friend team group club staff crew guest host owner author editor reader ' +
    'one two three four five six seven eight nine ten zero once twice ' +
    'add ask be begin break bring build buy call can catch change check choose come copy cut deal deploy do draw drive drop edit fall ' +
    'feel fetch fill find fix fly follow get give go grow have hear help hide hit hold join jump keep know lead learn leave let like ' +
    'list live look lose love make mark mean meet miss move must need pass pay pick pin play plan pull push put quit read reach rest ' +
    'ride rise rule run save say scan see seek sell send serve show shift ship shut sign sit skip sort speak spin split stand start stay step ' +
    'stop store sync take talk tell test think throw track trace trade train travel trust try tune turn type use view wait walk want warn watch ' +
    'win wish work write yes zoom allow apply avoid become block boost bump bind carry clean clear clone code count cover crash cross ' +
    'debug define delay deny enable ensure enter escape exit expand expose extend fail filter focus force grant guard guess handle ' +
    'import include inform inject insert inspect install invite invoke issue launch limit link lock match merge migrate mirror mock mount ' +
    'note notify offer order pack parse patch pause plug post print probe proof prove queue quote raise range rate redirect ' +
    'refer reject release relay reload remove rename render repair repeat replace report request require reset resize resolve retry ' +
    'return reuse review revoke rewrite roll route sample scale score scope scroll search select setup share sleep spawn stage state ' +
    'submit subscribe support suspend swap switch tag target trigger trim unify update upgrade upload validate verify wrap ' +
    'access account address agent alert alias answer app area array art asset audit auto axis badge ball bank bar batch beam bed bell bin bit ' +
    'board boat body bond box brand bridge bucket budget bug bulk bundle bus button byte cache calm camp card care case cell center chain ' +
    'chair chance charge chart chat city class client clip clock cloud cluster color column comma commit compute config console consumer ' +
    'content context contract control cookie core corner cost course crypto cup curve custom cycle data deck demo design desk device dialog ' +
    'disk docs domain dot draft dream edge effect egress ember engine entity entry env epic error event extra face fact feature feed ' +
    'field file flag fleet flex font foot form forum frame fuel fun function fund fuse gap gate gateway global goal graph grid guide hand ' +
    'handler head header health heart heap help hint hook horizon hour hub icon idea image impact index info ingress input item job key ' +
    'kind label lab layer layout leaf legacy level library life local loop magic mail mark market mask master mean media memo memory menu mesh meta ' +
    'method metric mind mode model module money monitor mood name namespace native network news night node object offset operator option owner ' +
    'package page panel paper part past pattern peer phase phone photo piece pilot pipe place platform plugin pod policy port power price ' +
    'problem process product profile program project prompt proxy quality query quota race radio record recipe ref region registry relay ' +
    'replica repo request resource result risk road robot role root round row sandbox schema scheme script seat secret section ' +
    'security server service session shape share shell shop sidecar signal site size skill slot smart snapshot song source span spec speed ' +
    'spring spike stack stale standard star static status step storage story stream string stub style suite summit sum surface system tab ' +
    'table tail task tech template tenant term text theme thing thread threat tick ticket tier tips title token tool topic total touch town ' +
    'traffic tree trend trial truth tunnel unit upstream url utility value variable vault vendor version video visual voice volume vote ' +
    'warm web webhook widget window word workload workshop yaml zone discovery recovery delivery factory history summary category ' +
    'community university company country county century industry technology strategy energy economy army key body copy party entry ' +
    'latency efficiency currency emergency dependency consistency readiness wellness business process access success progress address ' +
    'overview preview review interview architecture infrastructure analysis basis crisis thesis hypothesis syntax matrix index appendix ' +
    'delete create replace valid invalid birds bearer basic single double multi semi anti canonical modified ' +
    'traditional simplified mutual trust domain balanced advanced basic known unknown next previous current upcoming annual weekly daily'
  ).split(' '),
);

/** Whether a capitalised word is likely to be an ordinary English word all the same. */
export function isOrdinary(text: string): boolean {
  return isCommon(text) || endings.test(text.toLowerCase());
}

/** Whether a word is one of the most common ones, or a form of it. */
export function isCommon(text: string): boolean {
  const lower = text.toLowerCase();
  return (
    common.has(lower) ||
    common.has(lower.replace(/(?<!s)s$/, '')) ||
    common.has(lower.replace(/(?:e?s|d|ed|ies)$/, ''))
  );
}
