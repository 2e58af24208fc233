/** Why a stretch of a page is not part of its report. */
export type AsideReason =
  | 'newsletter'
  | 'teaser'
  | 'repeated-headline'
  | 'call-to-action'
  | 'cookies'
  | 'photo-credit'
  | 'byline'
  | 'share-links'
  | 'related'
  | 'tags'
  | 'comments'
  | 'navigation'
  | 'copyright'
  | 'advertisement';

/**
 * A form of boilerplate, tried on one sentence or line folded by `foldUnit`.
 * All begin at its start, and none can run over it more than once.
 */
export interface AsidePattern {
  readonly reason: AsideReason;
  readonly pattern: RegExp;
  /** Longer than so many words it is copy. */
  readonly most: number;
  /** It names another piece, whose title may report or quote; only tried on a whole line. */
  readonly isTitle?: true;
}

const networks =
  'facebook|twitter|x|instagram|whatsapp|telegram|linkedin|reddit|youtube|tiktok|pinterest|threads|bluesky|google news';

export const asidePatterns: readonly AsidePattern[] = [
  { reason: 'teaser', pattern: /^skip ?[-–—:] ?\p{L}/u, most: 40, isTitle: true },
  {
    reason: 'advertisement',
    pattern:
      /^(?:- ?)?(?:advertisements?|advertising|sponsored(?: content)?|promoted content|paid content|skip ad(?:vertisement)?|ad feedback|advertise with us|إعلان|اعلان|פרסומת)(?: ?- scroll to continue| ?-)?[.:]?$/u,
    most: 6,
  },
  {
    reason: 'advertisement',
    pattern:
      /^(?:the )?(?:story|article|text) continues (?:below|after)(?: this| the)? (?:ad|advert|promotion|newsletter)/,
    most: 12,
  },
  { reason: 'advertisement', pattern: /^scroll (?:down )?(?:to continue|for more)/, most: 8 },
  {
    reason: 'related',
    pattern:
      /^(?:related|related (?:articles?|stor(?:y|ies)|topics?|news|coverage|content|posts?|reading)|see also|also read|read also|read more|read next|read|more (?:on this|from us|stories)|more on this (?:story|topic)|most (?:read|popular|viewed)|top stories|trending(?: now)?|recommended(?: for you| stories| reading)?|you (?:may|might) (?:also )?(?:like|be interested in)|don't miss|editors?'?s? picks?|up next|watch(?: now| live| more)?|listen|in (?:pictures|photos|video)|keep reading|اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|اقرأ المزيد|شاهد أيضا|مواضيع ذات صلة|קראו עוד|קראו גם|ראו גם|כתבות נוספות|עוד בנושא) ?(?:[:|»>→]|:-) ?(?=[^\s»>→])/u,
    most: 40,
    isTitle: true,
  },
  {
    reason: 'related',
    pattern:
      /^(?:related(?: articles?| stor(?:y|ies)| topics?| news| coverage| content| posts?| reading)?|see also|also read|read also|read next|more stories|more on this (?:story|topic)|most (?:read|popular|viewed)|top stories|trending(?: now)?|recommended(?: for you| stories| reading)?|you (?:may|might) (?:also )?(?:like|be interested in)|don't miss|editors?'?s? picks?|up next|keep reading(?: list \d+ of \d+ items?)?|(?:list )?\d+ of \d+|end of list|اقرأ أيضا|اقرأ أيضًا|مواضيع ذات صلة|קראו עוד|קראו גם|כתבות נוספות)[.:…]?$/u,
    most: 8,
  },
  {
    reason: 'call-to-action',
    pattern:
      /^(?:please )?(?:click|tap|press) (?:here|below|on the link|the link|to (?:read|watch|see|expand|subscribe|share|view))\b/,
    most: 20,
  },
  {
    reason: 'call-to-action',
    pattern:
      /^(?:\(?(?:read|learn|see|find out|show|view|load) more|continue reading|read (?:the )?full (?:story|article)|see all|view all|اقرأ المزيد|לכתבה המלאה)\)?(?: here| about this| on this(?: story| topic)?)? ?[.:…»>→]*$/u,
    most: 8,
  },
  {
    reason: 'call-to-action',
    pattern:
      /^(?:please )?(?:subscribe|sign up|sign in|log in|register|create (?:a free |an )?account|start (?:your )?free trial)(?: (?:now|today|here|free|for free|for (?:our|the|his|her|their|free|more|breaking|daily)|to (?:our|the|read|continue|get|receive|access|comment|unlock)|with)\b|(?: to)? .{1,60} here\b|[.!]?$)/,
    most: 25,
  },
  {
    reason: 'call-to-action',
    pattern:
      /^(?:already (?:a subscriber|a member|registered|have an account)|become a (?:member|subscriber|supporter)|support (?:our|us|independent|quality) |donate (?:now|today|here)|join (?:our|us on|the conversation)|download (?:the|our) (?:free )?app|get (?:the|our) (?:free )?app|follow us|like us on|stay (?:informed|up to date|updated) with|don't have (?:an account|time)|this (?:article|content|story) is (?:for|only available to) (?:subscribers|members)|you have (?:\d+|one|two|three|no) (?:free )?articles?|to (?:continue|keep) reading|تابعونا|اشترك|اشتركوا|הצטרפו|הירשמו|הרשמו)(?![\p{L}])/u,
    most: 30,
  },
  { reason: 'call-to-action', pattern: new RegExp(`^follow .{1,60} on (?:our )?(?:${networks})\\b`), most: 20 },
  {
    reason: 'share-links',
    pattern: new RegExp(
      `^(?:share|share (?:this|it)(?: article| story| post| page)?(?: (?:on|via|with)(?: friends| ${networks}|\\b)*)?|share (?:on|via) (?:${networks}|email)|share article|tweet|copy (?:the )?link|link copied|print(?: this)?(?: article| page)?|email(?: this)?(?: article)?|save article|save|send by email|send to a friend|شارك|مشاركة|שתפו|שיתוף)[.:!]?$`,
      'u',
    ),
    most: 8,
  },
  {
    reason: 'share-links',
    pattern: new RegExp(
      `^(?:share )?(?:(?:${networks}|email|e-mail|mail|print|share|tweet|pin|copy link|link|comments?|save|messenger|sms)(?: ?[|,•·/] ?| |$)){2,}$`,
    ),
    most: 20,
  },
  {
    reason: 'cookies',
    pattern:
      /^(?=.*\bcookies?\b)(?=.*\b(?:we|our|your|this (?:web)?site|accept|consent|manage|preferences|settings|reject)\b)(?:(?:we|our partners|this (?:web)?site|by (?:continuing|using|clicking)|accept|reject|manage|cookie|your|if you|please|to (?:help|provide|improve|give)|some|you can)\b)/,
    most: 60,
  },
  {
    reason: 'photo-credit',
    pattern:
      /^[([]?(?:file )?(?:photos?|images?|pictures?|photographs?|video|illustration|graphic|screenshot)(?: ?credits?| by(?=[^.]*$)| courtesy(?: of)?| ?:| ?©| ?via) ?:? ?\p{L}/u,
    most: 15,
  },
  {
    reason: 'photo-credit',
    pattern: /^[([]?(?:credits?|picture credit|image source|photo source|صورة|الصورة|צילום) ?[:/] ?\p{L}/u,
    most: 12,
  },
  {
    reason: 'photo-credit',
    pattern:
      /^[([]?(?:© ?)?(?:ap photo|ap|afp|reuters|getty images|epa|anadolu|sana|xinhua|shutterstock|flash90|courtesy)(?: photo)?(?: ?\/ ?[\p{L}.' -]{2,50}| via (?:ap|afp|reuters|getty images|epa)|\/handout|, file)+[)\]]?\.?$/u,
    most: 12,
  },
  {
    reason: 'photo-credit',
    pattern:
      /^[([]?(?:[\p{L}.' -]{2,60}(?: ?\/ ?[\p{L}.' -]{2,40})? ?\/ ?(?:ap|afp|reuters|epa|getty images?|anadolu|flash90|xinhua|instagram)(?: via [\p{L} ]{2,30})?|(?:[\p{L}.' -]{2,60} via )?getty(?: images)?|getty\/[\p{L} ]{2,30})[)\]]?\.?$/u,
    most: 12,
  },
  {
    reason: 'byline',
    pattern:
      /^[([]?(?:additional |further )?(?:reporting|writing|editing|compiled|translated)(?: and (?:reporting|writing|editing))? by \p{L}/u,
    most: 50,
  },
  {
    reason: 'byline',
    pattern: /^[\p{L}\p{N}.,'& -]{2,120} contributed (?:reporting )?to this (?:report|story|article|post)\.?$/u,
    most: 30,
  },
  {
    reason: 'tags',
    pattern: /^(?:tags?|topics?|filed under|categories|category|keywords?|الوسوم|كلمات مفتاحية|תגיות) ?[:|]/u,
    most: 40,
  },
  {
    reason: 'comments',
    pattern:
      /^(?:(?:view |show |see |all )?(?:\d+ )?comments?(?: ?\(?\d+\)?)?|(?:leave|post|write|add) a (?:comment|reply)|be the first to comment|comments are closed|join the (?:discussion|conversation)|log in to comment)[.:!]?$/,
    most: 8,
  },
  {
    reason: 'navigation',
    pattern:
      /^(?:skip to (?:main )?(?:content|navigation|footer)|back to (?:top|home(?:page)?)|home|menu|search|main menu|(?:next|previous) (?:article|story|post)|(?:about|contact) us|privacy policy|terms (?:of (?:use|service)|and conditions)|text size|font size|listen to (?:this|the) (?:article|story)|(?:estimated )?(?:reading time:? )?\d+[ -]?min(?:ute)?s?(?: read)?|play video|play|loading|show caption|hide caption|toggle caption|open image|enlarge(?: image)?)[.:…]*$/,
    most: 8,
  },
  { reason: 'navigation', pattern: /^home(?: ?[>›»/|] ?[\p{L}\p{N}&' -]{1,40}){1,6}$/u, most: 25, isTitle: true },
  {
    reason: 'copyright',
    pattern:
      /^(?:(?:©|\(c\)|copyright ©) ?\p{N}|copyright (?:\p{N}|by |\(c\))|(?:©|\(c\)|copyright ©) [\p{L}\p{N}.,' -]{2,60}\p{N}{4})/u,
    most: 60,
  },
  { reason: 'copyright', pattern: /^(?:all rights reserved|جميع الحقوق محفوظة|כל הזכויות שמורות)/u, most: 25 },
  {
    reason: 'copyright',
    pattern: /^this (?:material|article|content) may not be (?:published|reproduced|copied|redistributed)/,
    most: 40,
  },
];
