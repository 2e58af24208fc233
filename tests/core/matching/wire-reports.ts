/** A report of our own writing, and the proposals that it must give, as `list` writes them. */
export interface WireReport {
  readonly name: string;
  readonly published: string;
  readonly text: string;
  readonly expected: readonly string[];
}

export const wireReports: readonly WireReport[] = [
  {
    name: 'tolls that differ, and an agency that cites a source',
    published: '2024-09-09',
    text: `At least 18 people were killed and 37 wounded in Israeli strikes on central Syria late on Sunday, Syrian Health Minister Hassan al-Ghabash said on Monday.

State news agency SANA, citing a military source, said that Israel had launched air strikes targeting a number of military sites near Masyaf and that air defences shot down some of the missiles.

The Israeli military declined to comment.`,
    expected: [
      'masyaf-2024-09-08 who: syrian-health-minister asserts israel @2024-09-09',
      'masyaf-2024-09-08 when: syrian-health-minister asserts 2024-09-08 @2024-09-09',
      'masyaf-2024-09-08 killed: syrian-health-minister asserts 18– @2024-09-09',
      'masyaf-2024-09-08 wounded: syrian-health-minister asserts 37 @2024-09-09',
      'masyaf-2024-09-08 who: sana of syrian-military-source asserts israel',
      'masyaf-2024-09-08 target: sana of syrian-military-source asserts military-site',
      'masyaf-2024-09-08 where: sana of syrian-military-source asserts masyaf',
      'masyaf-2024-09-08 intercepted: sana of syrian-military-source asserts some',
      'masyaf-2024-09-08 who: israeli-army declines –',
    ],
  },
  {
    name: 'who the dead were, in counts that are part of a count',
    published: '2024-11-22',
    text: `The death toll from Israel's air strikes on Palmyra has climbed to 82, the Britain-based Syrian Observatory for Human Rights reported on Friday. It said 56 Syrians and four Hezbollah members were among the dead, and that 31 people had been wounded, including seven civilians.

"Dozens of people were killed," Najat Rochdi, the U.N. deputy envoy for Syria, told the Security Council on Thursday.

At least ten Syrian soldiers were among the dead, Ynet reported.`,
    expected: [
      'palmyra-2024-11-20 who: sohr asserts israel @2024-11-22',
      'palmyra-2024-11-20 killed: sohr asserts 82 @2024-11-22',
      'palmyra-2024-11-20 syrians-killed: sohr asserts 56',
      'palmyra-2024-11-20 hezbollah-killed: sohr asserts 4',
      'palmyra-2024-11-20 wounded: sohr asserts 31',
      'palmyra-2024-11-20 civilians-wounded: sohr asserts 7',
      'palmyra-2024-11-20 dead: sohr asserts syrians+hezbollah',
      'palmyra-2024-11-20 killed: un-deputy-envoy-rochdi asserts 12–99 @2024-11-21',
      'palmyra-2024-11-20 soldiers-killed: ynet asserts 10–',
      'palmyra-2024-11-20 dead: ynet asserts syrian-soldiers',
    ],
  },
  {
    name: 'a cause against a strike, and whose the site was',
    published: '2020-05-02',
    text: `An ammunition depot near the Syrian city of Homs blew up on Friday, wounding ten people, the governor of Homs, Talal Barazi, said.

The Syrian defence ministry later said human error had caused the explosions.

The Observatory said Israeli jets had hit a weapons depot belonging to Hezbollah.

A military source told SANA that there were no casualties.`,
    expected: [
      'homs-2020-05-01 target: homs-governor asserts weapons-depot',
      'homs-2020-05-01 where: homs-governor asserts homs-city',
      'homs-2020-05-01 when: homs-governor asserts 2020-05-01',
      'homs-2020-05-01 wounded: homs-governor asserts 10',
      'homs-2020-05-01 cause: syrian-defence-ministry asserts human-error',
      'homs-2020-05-01 who: sohr asserts israel',
      'homs-2020-05-01 cause: sohr asserts jet-strike',
      'homs-2020-05-01 target: sohr asserts hezbollah-weapons-depot',
      'homs-2020-05-01 whose: sohr asserts hezbollah',
      'homs-2020-05-01 killed: syrian-military-source asserts 0',
      'homs-2020-05-01 wounded: syrian-military-source asserts 0',
    ],
  },
  {
    name: 'only material damage, and rebels whom a broadcaster quotes',
    published: '2018-07-16',
    text: `Israel struck a military position near Nairab airport in the northern province of Aleppo on Sunday night, Syrian state media reported.

Al Jazeera quoted Syrian rebels as saying that 22 people were killed, nine of them Iranians.

Syria's state media said there were no human losses.`,
    expected: [
      'nayrab-2018-07-15 who: syrian-state-media asserts israel',
      'nayrab-2018-07-15 target: syrian-state-media asserts military-post',
      'nayrab-2018-07-15 where: syrian-state-media asserts nairab-area',
      'nayrab-2018-07-15 killed: al-jazeera of syrian-rebels asserts 22',
      'nayrab-2018-07-15 killed: syrian-state-media asserts 0',
    ],
  },
  {
    name: 'one man killed, and what he was',
    published: '2020-02-28',
    text: `An Israeli drone fired a missile at a car near the village of Hader on Thursday, killing a civilian, Syria's state news agency SANA said.

The governor of Quneitra, Humam Dibyat, said the dead man, Imad Tawil, was a civilian who had worked at a police station.

But the Observatory, which monitors the war from Britain, said he was a Hezbollah operative.`,
    expected: [
      'hader-2020-02-27 who: sana asserts israel',
      'hader-2020-02-27 cause: sana asserts drone-strike',
      'hader-2020-02-27 target: sana asserts car',
      'hader-2020-02-27 where: sana asserts hader',
      'hader-2020-02-27 when: sana asserts 2020-02-27',
      'hader-2020-02-27 killed: sana asserts 1',
      'hader-2020-02-27 dead: sana asserts civilians',
      'hader-2020-02-27 dead: quneitra-governor-dibyat asserts civilians',
      'hader-2020-02-27 name: quneitra-governor-dibyat asserts imad-tawil',
      'hader-2020-02-27 dead: sohr asserts hezbollah-operatives',
    ],
  },
  {
    name: 'a newspaper that the case has not, with officials whom it has',
    published: '2024-04-02',
    text: `Israel bombed Iran's consulate in Damascus on Monday, killing seven members of the Revolutionary Guards including a senior commander, Mohammad Reza Zahedi, Iranian state television reported.

Pentagon spokeswoman Sabrina Singh said the United States had assessed that Israel was responsible.

The Syrian Observatory for Human Rights said 11 people were killed: eight Iranians, two Syrians and one Lebanese, all of them fighters.`,
    expected: [
      'damascus-consulate-2024-04-01 who: iranian-state-tv asserts israel',
      'damascus-consulate-2024-04-01 target: iranian-state-tv asserts iranian-consulate',
      'damascus-consulate-2024-04-01 when: iranian-state-tv asserts 2024-04-01',
      'damascus-consulate-2024-04-01 killed: iranian-state-tv asserts 7',
      'damascus-consulate-2024-04-01 dead: iranian-state-tv asserts irgc+zahedi',
      'damascus-consulate-2024-04-01 who: pentagon-singh asserts israel',
      'damascus-consulate-2024-04-01 killed: sohr asserts 11',
      'damascus-consulate-2024-04-01 iranians-killed: sohr asserts 8',
      'damascus-consulate-2024-04-01 syrians-killed: sohr asserts 2',
    ],
  },
  {
    name: 'a raised toll',
    published: '2018-05-09',
    text: `Rami Abdul Rahman, head of the Syrian Observatory for Human Rights, told AFP that the death toll of the strike at Kisweh had risen to 15, among them eight Iranians.

The Israeli military refused to comment.`,
    expected: [
      'kiswah-2018-05-08 killed: sohr-director asserts 15',
      'kiswah-2018-05-08 iranians-killed: sohr-director asserts 8',
      'kiswah-2018-05-08 dead: sohr-director asserts iran',
      'kiswah-2018-05-08 who: israeli-army declines –',
    ],
  },
  {
    name: 'hedges: of the who, not of the dead',
    published: '2020-05-05',
    text: `Fourteen Iranian and Iraqi fighters were killed in strikes near the Syrian border town of Albu Kamal overnight, the Syrian Observatory for Human Rights said on Tuesday.

The jets were likely Israeli, the monitor's director Rami Abdel Rahman said.

US officials said that Israel was probably behind the strikes on Al-Bukamal.`,
    expected: [
      'albukamal-2020-05 where: sohr asserts albukamal @2020-05-05',
      'albukamal-2020-05 when: sohr asserts 2020-05-04..2020-05-05 @2020-05-05',
      'albukamal-2020-05 killed: sohr asserts 14 @2020-05-05',
      'albukamal-2020-05 who: sohr-director asserts probable israel',
      'albukamal-2020-05 who: us-officials asserts probable israel',
    ],
  },
  {
    name: 'where the helicopters were, and what a base was used for',
    published: '2020-05-01',
    text: `Israeli helicopters attacked targets in southern Syria with missiles early on Friday, Syrian state television reported, saying the raid had caused only material damage.

State news agency SANA said helicopters above the Israeli-occupied Golan Heights fired rockets at positions in Quneitra province.

A regional intelligence source told Reuters that the strikes hit a base used by Hezbollah. The source said no one was killed.`,
    expected: [
      'golan-2020-05-01 who: syrian-state-tv asserts israel',
      'golan-2020-05-01 cause: syrian-state-tv asserts helicopter-strike',
      'golan-2020-05-01 where: syrian-state-tv asserts southern-syria',
      'golan-2020-05-01 when: syrian-state-tv asserts 2020-05-01',
      'golan-2020-05-01 killed: syrian-state-tv asserts 0',
      'golan-2020-05-01 wounded: syrian-state-tv asserts 0',
      'golan-2020-05-01 damage: syrian-state-tv asserts "only material damage"',
      'golan-2020-05-01 cause: sana asserts helicopter-strike',
      'golan-2020-05-01 where: sana asserts quneitra-province',
      'golan-2020-05-01 launched-from: sana asserts golan-israeli-held',
      'golan-2020-05-01 target: regional-intelligence-source asserts hezbollah-base',
      'golan-2020-05-01 killed: regional-intelligence-source asserts 0',
    ],
  },
  {
    name: 'raids at large, beside the raid of the day',
    published: '2020-05-06',
    text: `Israeli warplanes hit defence factories in Al-Safirah on Monday and destroyed ammunition stores, according to the Syrian Observatory for Human Rights.

There was no information about casualties, the Observatory said.

"I can neither confirm nor deny these reports," Israeli defence minister Naftali Bennett said.

Syria has accused Israel of carrying out hundreds of raids since 2011.

A spokesman for Iran's foreign ministry said Tehran's advisers were in Syria at the invitation of its government.`,
    expected: [
      'al-safirah-2020-05-04 who: sohr asserts israel',
      'al-safirah-2020-05-04 target: sohr asserts defence-factories+weapons-depot',
      'al-safirah-2020-05-04 where: sohr asserts al-safirah',
      'al-safirah-2020-05-04 when: sohr asserts 2020-05-04',
      'al-safirah-2020-05-04 killed: sohr asserts – [no answer]',
      'al-safirah-2020-05-04 who: israeli-defence-minister-bennett noncommittal –',
      'israeli-campaign acknowledged: syrian-government asserts israel',
      'israeli-campaign raids: syrian-government asserts 100–999',
      'israeli-campaign iran-footing: iranian-foreign-ministry asserts "at the invitation of its government"',
    ],
  },
  {
    name: 'a dateline, short names, a denial and a toll that is raised',
    published: '2020-05-02',
    text: `BEIRUT (Reuters) - Explosions tore through an ammunition depot east of the city of Homs on Friday, wounding at least 10 people, state media said.

Talal Barazi, the governor of Homs, told state TV they had been the result of human error.

The army later denied that the site had been attacked and blamed human error for the explosions.

The Syrian Observatory for Human Rights, a Britain-based war monitor, said the depot belonged to Lebanon's Hezbollah and that Israeli warplanes had probably struck it.

It said at least nine people were killed. Its director, Rami Abdulrahman, told Reuters that jets had been heard over the area before the explosions.

"We cannot yet say whether it was an air raid," he said. He later raised the toll to 14 wounded.

Israel's military declined to comment. Reuters could not independently verify the reports.`,
    expected: [
      'homs-2020-05-01 target: syrian-state-media asserts weapons-depot',
      'homs-2020-05-01 where: syrian-state-media asserts homs-city',
      'homs-2020-05-01 when: syrian-state-media asserts 2020-05-01',
      'homs-2020-05-01 wounded: syrian-state-media asserts 10–',
      'homs-2020-05-01 cause: homs-governor asserts human-error',
      'homs-2020-05-01 cause: syrian-army denies attack',
      'homs-2020-05-01 cause: syrian-army asserts human-error',
      'homs-2020-05-01 who: sohr asserts probable israel',
      'homs-2020-05-01 cause: sohr asserts probable jet-strike',
      'homs-2020-05-01 killed: sohr asserts 9–',
      'homs-2020-05-01 who: sohr-director noncommittal –',
      'homs-2020-05-01 wounded: sohr-director asserts 14',
      'homs-2020-05-01 who: israeli-army declines –',
    ],
  },
  {
    name: 'a source that an agency quotes behind its words, and silences',
    published: '2020-05-01',
    text: `BEIRUT (AP) — Israeli helicopters fired several missiles at military positions in southern Syria early Friday, Syrian state media reported, adding that the attack caused only material damage.

"The helicopters launched the missiles from the airspace of the Israeli-occupied Golan Heights," SANA quoted an unnamed military source as saying.

There was no immediate comment from the Israeli military, which rarely acknowledges such strikes.

An opposition war monitor said the missiles targeted posts in Quneitra province. The Britain-based Syrian Observatory for Human Rights gave no word on casualties.

Lt. Col. Jonathan Conricus, an Israeli army spokesman, would not comment on the report.`,
    expected: [
      'golan-2020-05-01 who: syrian-state-media asserts israel',
      'golan-2020-05-01 cause: syrian-state-media asserts helicopter-strike',
      'golan-2020-05-01 target: syrian-state-media asserts military-post',
      'golan-2020-05-01 where: syrian-state-media asserts southern-syria',
      'golan-2020-05-01 when: syrian-state-media asserts 2020-05-01',
      'golan-2020-05-01 missiles: syrian-state-media asserts 3–11',
      'golan-2020-05-01 killed: syrian-state-media asserts 0',
      'golan-2020-05-01 wounded: syrian-state-media asserts 0',
      'golan-2020-05-01 damage: syrian-state-media asserts "only material damage"',
      'golan-2020-05-01 cause: sana of syrian-military-source asserts helicopter-strike',
      'golan-2020-05-01 launched-from: sana of syrian-military-source asserts golan-israeli-held',
      'golan-2020-05-01 who: israeli-army silent –',
      'golan-2020-05-01 where: war-monitor asserts quneitra-province',
      'golan-2020-05-01 killed: sohr silent –',
      'golan-2020-05-01 who: israeli-army declines –',
    ],
  },
  {
    name: 'a ministry and a monitor whose tolls part, with a movement named between',
    published: '2024-11-21',
    text: `Israeli strikes on Palmyra in central Syria on Wednesday killed 36 people and wounded more than 50, the Syrian defence ministry said.

"At around 13:30 today, the Israeli enemy launched an air attack from the direction of the al-Tanf area, targeting a number of buildings in the city of Palmyra," the ministry said in a statement carried by SANA.

The Syrian Observatory for Human Rights, a Britain-based monitor with a network of sources inside Syria, put the death toll at 61, up from 41, including 22 foreigners, mostly from Iraq's Al-Nujaba movement.

The group later raised its toll to 68. Four of the dead were Hezbollah fighters, according to the monitor.

The Israeli army did not immediately respond to an AFP request for comment.`,
    expected: [
      'palmyra-2024-11-20 who: syrian-defence-ministry asserts israel',
      'palmyra-2024-11-20 when: syrian-defence-ministry asserts 2024-11-20',
      'palmyra-2024-11-20 killed: syrian-defence-ministry asserts 36',
      'palmyra-2024-11-20 wounded: syrian-defence-ministry asserts 51–',
      'palmyra-2024-11-20 target: syrian-defence-ministry asserts buildings',
      'palmyra-2024-11-20 where: syrian-defence-ministry asserts palmyra-city',
      'palmyra-2024-11-20 launched-from: syrian-defence-ministry asserts al-tanf-direction',
      'palmyra-2024-11-20 killed: sohr asserts 61',
      'palmyra-2024-11-20 foreigners-killed: sohr asserts 22',
      'palmyra-2024-11-20 dead: sohr asserts non-syrians+nujaba',
      'palmyra-2024-11-20 killed: sohr asserts 68',
      'palmyra-2024-11-20 hezbollah-killed: sohr asserts 4',
      'palmyra-2024-11-20 dead: sohr asserts hezbollah',
      'palmyra-2024-11-20 who: israeli-army silent –',
    ],
  },
];
