import { listWords } from './word-list.ts';

export const men =
  listWords(`ahmad ahmed alexander ali andrew anthony antony avigdor barack bashar ben benjamin benny bernie bill bob boris
  brian bruce carl charles chris christopher chuck daniel dave david dmitry donald ed edward emmanuel eric ernie faisal frank gabi gary
  geir george gerald greg hadi haider harry hassan hussein ibrahim ismail israel jack jacob james jared jason javad jeb jeff jeffrey
  jens jerry jim joe john jonathan joseph josh justin keith ken kevin khaled larry lindsey lloyd mahmoud marco mark martin matt max
  michael mike mitch mohammad mohammed muhammad mustafa naftali nathan newt nicholas nick oliver omar osama paul peter phil philip
  qasem rami rand rex reza richard rick rob robert robby roger ron ronald rudy russell ryan samir scott sean sergei stephen steve steven ted
  terry thomas tim timothy tom tony vladimir volodymyr walid walter william yahya yair yoav yossi yousef youssef antonio jose juan
  carlos luis jean pierre francois hans karl recep tayyip abdel abdullah abdul saad saeed farhan fayez hashim jihad majed tarek ziad
  aaron adam alan albert alex andy arthur austin brad brandon brett chad craig curtis dan danny dean dennis derek doug douglas duncan earl
  eli elliot evan floyd fred frederick gordon graham harold henry howard hugh ian isaac jake jay jeremy jesse jimmy johnny jon jordan
  julian kirk kyle lee leon leonard lewis lou louis luke malcolm marcus marshall maurice mitchell mohamed neil nigel norman patrick
  pedro ralph randy ray raymond reince rodney ross roy sam seth sidney simon spencer stan stanley stuart ted theodore todd tommy travis
  trent tyler vernon victor vince vincent wayne wesley zach zachary novak glenn milo corey`);
export const women =
  listWords(`alexandra alice amanda amy andrea angela ann anna anne barbara betty carly carol caroline catherine
  christine cindy claire condoleezza deborah debbie diane dina donna elena elizabeth ellen emily emma eva fatima federica hanan
  heather helen hillary huma ivanka jane janet jennifer jessica jill joan joanna judy julia julie karen kate katherine kathleen kathy
  katie kellyanne kelly kim kirsten laura leila linda lisa loretta lynn maria marie marine margaret martha mary megan melania
  michelle monica nada nadia nancy natalie nicole nikki olga patricia paula rachel rania rebecca reem ruth sally samantha sandra
  sara sarah sharon stephanie sue susan susanna tamar teresa theresa tzipi ursula valerie vanessa victoria wendy yulia zainab
  abigail alison allison angelina ashley audrey beth betsy beverly brenda bridget brittany brooke candace carla cathy charlotte
  chelsea cheryl chloe claudia courtney cynthia dana danielle darlene dawn debra denise dolores dorothy edith eileen elaine eleanor
  elise erica erin esther florence frances gabrielle gail gina gloria grace gwen hannah irene isabel jacqueline janice jasmine jeanne
  jenny josephine joyce juanita karin kayla kelli kelsey kristen kristin lauren leah leslie lily lois lori louise lucy lydia madeleine
  marcia marilyn maureen megyn mia miranda molly naomi natasha norma pam pamela patty peggy penny phyllis rhonda rita roberta rosa rose
  roxanne samira shannon sheila sherry shirley sonia sophia stacy suzanne sylvia tammy tanya tara teri tina toni tracy veronica vicki
  vivian whitney yolanda yvonne haleh`);

export const manTitles = listWords(
  'mr mr. sir king prince lord spokesman chairman congressman businessman father pope imam sheikh ayatollah brother son husband',
);
export const womanTitles = listWords(
  'mrs mrs. ms ms. miss queen princess lady madam spokeswoman chairwoman congresswoman businesswoman mother sister daughter wife',
);
/** Before a name and no part of it: "Mrs. Haddad" is "Mary Haddad". */
export const honorifics = listWords('mr mr. mrs mrs. ms ms. miss sir dr dr. madam');

/** What a person is; before a name, a title. */
export const persons =
  listWords(`ambassador adviser advisor aide analyst archbishop attorney ayatollah bishop brigadier candidate captain
  chairman chairwoman chancellor chief co-founder coach colonel col col. commander commissioner congressman congresswoman consul coordinator
  correspondent councilman dean deputy diplomat director doctor dr dr. editor envoy executive expert father founder general gen gen. governor
  gov gov. head historian imam inspector journalist judge justice king lawmaker lawyer leader lieutenant lt lt. lecturer major maj. maj
  manager mayor minister mother mr mr. mrs mrs. ms ms. mufti negotiator official officer owner physician pilot pollster pope premier president
  prince princess professor prof prof. prosecutor queen rep rep. representative reporter researcher resident rev rev. reverend scholar scientist
  secretary sen sen. senator sergeant sgt. sheikh sheriff sir soldier speaker spokesman spokesperson spokeswoman strategist
  surgeon teacher vice-president veteran witness writer author activist historian eyewitness student voter fighter rebel insider
  foreigner operative survivor neighbor neighbour rival hopeful anchor host nominee frontrunner front-runner star actor actress
  comedian singer tycoon billionaire hacker columnist contender challenger incumbent surrogate donor pastor friend colleague
  mogul magnate blogger pundit commentator conservative liberal republican democrat presenter whistleblower defector`);

/** Heads of what a source may be called that is no person. */
export const bodies =
  listWords(`administration agency air-force alliance army assembly association authority bank board body broadcaster brigade
  bureau cabinet campaign center centre channel coalition command commission committee company congress corporation corps council
  court daily delegation department directorate division embassy faction federation fleet force forces foundation front government
  group guard guards house institute kremlin league magazine media military militia ministry mission monitor movement navy network news
  newspaper observatory office opposition organisation organization outlet palace panel paper parliament party pentagon police post presidency
  press radio regime republic senate service site society source state station statement study report poll survey team television
  times tribunal tv union unit university watch watchdog website wing foundation rights nations states committee union journal herald
  affairs defense defence inc inc. corp. ltd co. llc`);

export const plurals =
  listWords(`authorities officials sources spokesmen experts analysts monitors witnesses residents activists lawmakers rebels
  militants fighters diplomats officers forces troops groups media police people doctors medics survivors reporters journalists ministers
  leaders commanders aides advisers advisors senators democrats republicans critics supporters opponents observers prosecutors lawyers
  investigators inspectors researchers scientists scholars historians economists voters outlets agencies newspapers reports soldiers
  guards militias ministries governments countries allies insurgents jihadists locals neighbors neighbours families relatives officials
  russians syrians israelis iranians americans iraqis turks kurds lebanese palestinians students teachers workers members others both
  representatives strategists pollsters operatives advocates campaigns parties men women`);

/** What a source puts out: "an army statement said". */
export const messages = listWords(
  'statement communique communiqué release tweet tweets post message letter email e-mail memo note bulletin',
);

/** A monitor may be called any of these, and so may no army, government or outlet. */
export const groupNames = listWords(
  'group organization organisation monitor watchdog body ngo charity network movement',
);
export const governing =
  listWords(`army military government ministry cabinet parliament senate congress police court house kremlin pentagon
  presidency palace embassy forces navy force corps state states nations union administration department republic`);
/** What an outlet may be called: "the agency" for SANA. */
export const outletNames = listWords('agency outlet broadcaster paper newspaper channel');
export const outlets =
  listWords(`sana reuters afp ap upi tass ria sputnik interfax irna isna fars tasnim xinhua axios cnn bbc nbc abc cbs rt dpa efe ansa
  haaretz ynet politico times post journal herald news tv television radio telegraph guardian al-jazeera al-arabiya al-manar`);
export const armedGroups = listWords(
  'hezbollah hamas isis isil daesh fatah al-qaeda taliban houthis hizbollah hizbullah',
);

export const countries =
  listWords(`syria israel iran iraq russia lebanon jordan turkey egypt qatar kuwait yemen libya america britain france germany china
  ukraine afghanistan pakistan india japan washington moscow damascus tehran jerusalem baghdad beirut ankara cairo riyadh doha london
  paris berlin brussels beijing kyiv kiev aleppo homs palmyra golan gaza albukamal idlib hama latakia daraa quneitra masyaf hader
  europe asia africa australia canada mexico u.s. us u.k. uk u.n. un eu nato`);
/** No names, whatever their capital. */
export const calendar =
  listWords(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december christmas easter ramadan`);
