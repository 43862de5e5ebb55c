/** Something to say for every function of the words: the same is said in every language. */

import type { Words } from '../../src/words/words.ts';

/** The functions of the words. */
export type Saying = {
  [Name in keyof Words]: Words[Name] extends (...given: never[]) => unknown ? Name : never;
}[keyof Words];

type Given<Name extends Saying> = Words[Name] extends (...given: infer Arguments) => unknown ? Arguments : never;

const cited = {
  article: 'harbour',
  paragraph: 9,
  source: 'Daily Harbour',
  title: 'The tide',
  byline: ['Ana Lopez', 'Bo Li'],
  date: '2025-05-06',
  url: 'https://example.org/a',
  kind: 'article' as const,
};
const digest = { ...cited, source: null, date: null, byline: ['A', 'B', 'C', 'D'], kind: 'digest' as const };
const ana = { name: 'Ana Lopez', role: 'mayor', quotes: 5, sources: 2 };
const bo = { name: 'Bo Li', role: null, quotes: 1, sources: 1 };
const problem = { severity: 'warning', problem: 'It has no date.', advice: 'Give one.' };
const item = { kind: 'article' as const, what: 'added' as const, id: 'tide', title: 'Tide', from: 'https://a.example' };
const items = [
  { ...item, problems: [problem] },
  { ...item, what: 'updated' as const, title: null, problems: [] },
  { ...item, what: 'unchanged' as const, problems: [] },
  { kind: 'left out' as const, from: 'a.txt', why: 'It is empty.' },
  { kind: 'problem' as const, from: 'b.txt', problem: 'It cannot be read.', advice: 'Look.' },
];
const figure = {
  text: '40 kilos',
  modifier: '=',
  value: 40,
  valueMax: null,
  unit: 'kilos',
  unitNormalized: 'kilogram',
  item: 'cocaine',
  event: 'seizure',
  normalized: { value: 1234.5, valueMax: null, unit: 'kg' },
  hypothetical: true,
  conflictsWith: ['x'],
};
const money = { ...figure, normalized: { value: 12_345, valueMax: null, unit: 'USD' }, hypothetical: false };
const term = { ...figure, value: 9, unit: '-', unitNormalized: 'year', normalized: null };
const nothing = { source: null, author: null, after: null, before: null };
const searched = { order: 'relevance' as const, spelled: [], matter: '', leans: false };
const read = (understood: Partial<Parameters<Words['readAs']>[0]['understood']>, how = {}) => ({
  understood: { ...nothing, ...understood },
  searched: { ...searched, ...how },
});
const EVENTS = [
  ...['seizure', 'arrest', 'extradition', 'deployment', 'death', 'injury', 'displacement'],
  ...['case', 'sentence', 'vote', 'money', 'other', 'all'],
] as (keyof Words['EVENT_NAMES'])[];
const COMMANDS = [
  ...['ask', 'quote', 'check-quote', 'stats', 'source', 'sources', 'outlets', 'help', 'compare', 'timeline'],
  ...['follow speaker', 'follow term', 'follow question', 'follow figure', 'unfollow', 'following'],
  ...['byline add', 'byline remove', 'byline reload', 'byline status', 'byline settings', 'byline audit', 'privacy'],
] as (keyof Words['DESCRIPTIONS'])[];

const term1 = { kind: 'term' as const, text: 'cocaine' };

/** The type checker names the functions of which there is no sample. */
export const SAMPLES: { readonly [Name in Saying]: readonly Given<Name>[] } = {
  aboutNeedsSpeaker: [[]],
  added: items.map((one) => [one]),
  addedInAll: [[items], [[]]],
  addedWith: [[items[0] as (typeof items)[number]]],
  addedWrong: [[problem], [{ ...problem, severity: 'hint' }]],
  afterLaterThanBefore: [['2025-05-06', '2025-05-04']],
  allowedChoices: [[['kg', 'lb']]],
  alsoIn: [
    [[cited, digest], 1],
    [[cited], 1234],
  ],
  alsoInOutlets: [[1], [12_345]],
  alsoInPlaces: [[[['here'], ['there']], 0]],
  amount: [
    [1234.5, 12_345.6, 'kg'],
    [2.5, null, ''],
  ],
  andMore: [[12_345]],
  articleCount: [[1], [12_345]],
  asPrinted: [['55 kilos']],
  attribution: [
    ['she', 'recalled'],
    [null, 'said'],
    ['he', null],
    [null, null],
  ],
  badDate: [
    ['after', '4 Mayy'],
    ['after', '07/08', ['2025-07-08', '2025-08-07']],
  ],
  bundledStay: [[]],
  busy: [[]],
  causeOfDeath: [['mudslide']],
  chainText: [
    [
      [
        { name: 'Ana', as: 'recounted' },
        { name: 'AP', as: 'reported' },
      ],
    ],
  ],
  changed: [[{ added: ['a', 'b'], updated: ['c'], removed: [] }]],
  chartCaption: [
    [true, { smaller: 1, otherUnit: 2, noFact: 3, change: 4 }],
    [false, { smaller: 2, otherUnit: 0, noFact: 1, change: 0 }],
  ],
  chartLeftOut: [['Attach Files']],
  chartNotWritten: [['a.png', 'EACCES']],
  chartNumber: [[12_345.6], [0.004]],
  chartRegion: [[]],
  chartTitle: [
    ['Title', 'kg'],
    ['Title', 'count'],
    ['Title', 'USD'],
    ['Title', 'years'],
  ],
  chartWritten: [
    ['a.png', ''],
    ['a.png', 'Caption.'],
  ],
  chatGreeting: [
    [1, 'here'],
    [12_345, 'here'],
  ],
  checked: [
    [1, 0, 1, 2],
    [12_345, 1, 2, 1],
  ],
  checkedPlace: [
    [{ text: 'a b', differences: [], quoted: true, speaker: null, citation: cited }],
    [
      {
        text: 'a b',
        differences: [
          { typed: 'x', printed: null },
          { typed: null, printed: 'y' },
          { typed: 'p', printed: 'q' },
        ],
        quoted: false,
        speaker: 'Ana',
        citation: cited,
      },
    ],
    [{ text: 'a b', differences: [], quoted: false, speaker: null, citation: cited }],
  ],
  checkedQuote: [
    ['exact', 'a b'],
    ['near', 'a b'],
    ['not found', 'a b'],
  ],
  citationLine: [[cited, 'harbour#p9'], [digest]],
  closestBeside: [['taxes']],
  closestToTopic: [[ana, 'taxes']],
  commandLine: COMMANDS.map((name) => [name]),
  corpusTrouble: [['It broke.', 'Mend it.']],
  csvTooLong: [[]],
  cutAfter: [[12_345]],
  dateText: [['2025-05-06'], ['2025-05'], ['2025'], [null]],
  dayIn: [['no day']],
  dryRunNeedsFix: [[]],
  earlierVersions: [[[]], [[{ until: '2031-05-05' }]], [[{ until: '2031-05-05' }, { until: '2031-06-01' }]]],
  emptyMatter: [[]],
  emptyMenuMessage: [[]],
  emptyQuestion: [[]],
  emptySpeaker: [[]],
  emptyWording: [[]],
  eventHeading: EVENTS.map((event) => [event]),
  eventName: EVENTS.map((event) => [event]),
  everyNeedsFeed: [[]],
  example: [['How much?']],
  fault: [['abc123']],
  feedRead: [[{ feed: 'https://a.example/feed', items }]],
  figureNotes: [[figure], [money]],
  figureText: [[figure], [{ text: '40', modifier: '~' }]],
  followUp: [[]],
  following: [['https://a.example/feed', '30m']],
  followsNothing: [['q1']],
  foundNothing: [[0], [1], [12_345], [1, true]],
  threadHint: [[]],
  goesOn: [[]],
  hint: [[]],
  inFigures: [[figure], [term]],
  insteadOfSeizures: [['death']],
  inviteLine: [['https://discord.com/x']],
  isMoney: [[money], [figure]],
  languagesRead: [[0], [1], [2]],
  languagesReadAdvice: [[]],
  longWording: [[12_345]],
  mended: [
    ['a.md', { what: 'mojibake', line: 4, before: 'â€™', after: '’', times: 12_345 }],
    ['a.md', { what: 'byte-order mark', line: null, before: '', after: '', times: 1 }],
    ['a.md', { what: 'encoding', line: null, before: 'x', after: 'y', times: 1 }],
    ['a.md', { what: 'line ends', line: null, before: 'x', after: 'y', times: 1 }],
    ['a.md', { what: 'control characters', line: 1, before: '\u0007', after: '', times: 1 }],
    ['a.md', { what: 'date', line: 1, before: 'x', after: 'y', times: 1 }],
  ],
  mendedInAll: [
    [0, 0, null],
    [1, 2, null],
    [2, 1, 'backup'],
  ],
  moreLines: [[12_345]],
  namesakes: [
    ['Clinton', []],
    ['Clinton', [bo]],
  ],
  noAddress: [['ftp:x']],
  noAnswer: [
    [{ articles: 2, unmet: null, filtered: false }, ['heroin']],
    [{ articles: 1, unmet: 'Peru', filtered: true }, []],
    [{ articles: 0, unmet: null, filtered: false }, []],
    [{ articles: 1, unmet: null, filtered: true, noOther: true }, []],
  ],
  noArticleFits: [[]],
  noEncoder: [['It is off.']],
  noFigures: [
    [
      { event: 'seizure', item: 'khat', about: null },
      { closest: ['cocaine', 'meth'], unread: 1 },
    ],
    [
      { event: 'all', item: null, about: 'money?' },
      { closest: [], unread: 0 },
    ],
  ],
  noJsonObject: [[]],
  noQuoteFits: [
    [ana, 'taxes', 2],
    [bo, null, 2],
    [{ ...bo, quotes: 0 }, null, 1],
  ],
  noSuchContext: [[]],
  noSumBecause: [
    ['cocaine', 'the periods differ'],
    ['person', 'the periods differ', 'arrest'],
  ],
  noToken: [[]],
  notOneOf: [['unit', 'st', ['kg', 'lb']]],
  notReadAgain: [['It is gone.']],
  notRegistered: [['Forbidden']],
  notYours: [[]],
  nothingTakenBack: [['2031-05-05']],
  nothingToAdd: [[]],
  nothingToDraw: [[]],
  numberText: [[1234.5678], [12_345], [0.125]],
  olderCorpus: [['ask']],
  oneOutletOnly: [
    ['OAN', ['DC']],
    ['OAN', ['A', 'B']],
    ['OAN', ['A', 'B', 'C', 'D']],
  ],
  onlyClosest: [['money for schools?']],
  onlyOperators: [[]],
  operatorsUnknown: [[]],
  otherEvents: [[{ arrest: 1, death: 2 }], [{ vote: 1 }], [{}]],
  otherReading: [[12_345, null, 'kg', 'metric tons']],
  outletLine: [
    [{ outlet: 'Post', articles: 1, oldest: '2025-05-04', newest: '2025-05-06' }],
    [{ outlet: null, articles: 12_345, oldest: null, newest: null }],
  ],
  ownFolder: [['articles']],
  pageNumber: [
    [1, 3],
    [1, 1],
  ],
  passagesNow: [[12_345, 1]],
  periodAndParties: [
    [{ period: 'since May', agent: 'police', recipient: 'the school' }],
    [{ period: null, agent: null, recipient: null }],
  ],
  pictureInWords: [
    [{ title: 'Title', subtitle: 'since May', bars: ['heroin 1', 'meth 2'], rest: 12_345, caption: 'Caption.' }],
    [{ title: 'Title', subtitle: '', bars: ['heroin 1'], rest: 0, caption: '' }],
  ],
  pictureOf: [[1], [40]],
  placeOfPrint: [[cited], [digest]],
  placeWithId: [[cited, 'harbour#p9']],
  printedThen: [['2031-05-05']],
  problemLine: [[{ file: 'a.md', line: 3, problem: 'It is so.', advice: 'Mend it.' }]],
  questionCut: [[12_345]],
  questionTooLong: [[12_345, 500]],
  readAgain: [
    [1, 12_345, 0],
    [2, 1, 2],
  ],
  readAs: [
    [read({ source: 'OAN', author: 'Roe', before: '2025-05-05' }), {}],
    [read({ after: '2025-05-07' }, { order: 'newest', spelled: [{ typed: 'Shien', as: 'Shein' }] }), {}],
    [read({ after: '2025-05-07', before: '2025-05-07' }, { order: 'oldest' }), {}],
    [read({ after: '2025-05-01', before: '2025-05-31' }), {}],
    [read({ after: '2025-01-01', before: '2025-12-31' }), {}],
    [read({ after: '2025-01-02', before: '2025-12-31' }, { leans: true, matter: 'How much?' }), {}],
    [read({}), {}, true],
    [read({}), {}],
  ],
  readingAllPassages: [[12_345]],
  readingPassages: [[1, 12_345]],
  removed: [[{ id: 'tide', deleted: true, file: 'a.md' }], [{ id: 'tide', deleted: false, file: 'a.md' }]],
  saidCorrected: [['Corrected.', cited]],
  searched: [
    [1, 2],
    [12_345, 1, true],
  ],
  sharedBy: [['Ana']],
  shortCitation: [[cited], [digest]],
  sinceChanged: [['2031-05-05']],
  speakerChoice: [[ana], [bo]],
  speakerChoiceWithRole: [[ana], [bo]],
  speakerHeading: [
    [ana, { quotes: 5, reported: 1, sources: 2 }],
    [ana, { quotes: 1, reported: 0, sources: 1 }],
    [
      { ...bo, quotes: 0 },
      { quotes: 0, reported: 1, sources: 1 },
    ],
  ],
  speakerReadAs: [[[]], [[{ typed: 'Shien', as: 'Shein' }]]],
  standsBehind: [['--limit', ['byline ask --limit']]],
  statsTitle: [
    ['all', null],
    ['death', 'the flood?'],
    ['all', 'what Roe paid'],
  ],
  statusCounts: [
    [{ articles: 12_345, undated: 1, passages: 2, quotes: 1, figures: 1 }],
    [{ articles: 1, undated: 0, passages: 1, quotes: null, figures: null }],
  ],
  statusEncoder: [
    [{ state: 'ready', why: null, advice: null, vectors: 1, passages: 12_345 }],
    [{ state: 'partly', why: null, advice: null, vectors: 1, passages: 2 }],
    [{ state: 'words only', why: 'It is off.', advice: 'Turn it on.', vectors: 0, passages: 2 }],
  ],
  statusProblems: [[0], [1], [2]],
  statusReading: [[{ quotes: 1, figures: 2 }, 12_345]],
  statusRunning: [['1.2.0', '2025-05-04T13:05:00.000Z']],
  stillReading: [[undefined], [{ read: 120, total: 12_345 }]],
  stopping: [[]],
  subcommandsAre: [[['byline add', 'byline remove']]],
  sumText: [
    ['cocaine', 12_345, 'kg'],
    ['person', 3, '', 'arrest'],
  ],
  sureness: [[0.95], [0.8], [0.1]],
  takenBack: [[['newest']], [['newest'], true]].map(([sentence, inChat]) => [sentence as string[], inChat === true]),
  takingIn: [[1], [2]],
  textTooLong: [['source', 100]],
  tollOverTime: [
    [{ event: 'death', first: { ...figure, citation: cited }, latest: { ...figure, citation: cited }, between: 2 }],
    [{ event: 'death', first: { ...figure, citation: cited }, latest: { ...figure, citation: cited }, between: 0 }],
  ],
  tooFast: [[5, 10, 3.2]],
  tooLate: [['Ana']],
  uncoveredWords: [
    [[], false],
    [['khat', 'opium'], false],
    [['khat'], true],
  ],
  undatedKept: [[0], [1], [12_345]],
  underHeading: [['11:40']],
  unitLeftOut: [[term], [{ ...term, value: 1 }], [figure]],
  unitName: [...['kg', 'lb', 'm', 's', 'L', 'J', 'count', '%', 'USD', 'years', 'days', 'hours', 'minutes']].map(
    (unit) => [unit],
  ),
  unitSign: [['kg'], ['years']],
  unknownButton: [[]],
  unknownCommand: [
    ['/quot', ['quote']],
    ['/zzzzzzzz', ['quote']],
  ],
  unknownId: [['x']],
  unknownName: [
    [{ kind: 'outlet', typed: 'x', closest: ['A', 'B'], listed: ['A', 'B', 'C'] }],
    [{ kind: 'author', typed: 'x', closest: [], listed: [] }],
  ],
  unknownOption: [
    ['colour:', ['source', 'author'], 'author'],
    ['colour:', []],
  ],
  unknownPicture: [['a.gif']],
  unknownSpeaker: [
    ['Ebrard', [ana], [ana, bo], 0],
    ['Ebrard', [], [], 3],
    ['Ebrard', [], Array.from({ length: 14 }, () => bo), 0],
  ],
  unreadFields: [[['a'], ['question', 'id']]],
  unreadableMessage: [[]],
  versionsShown: [['tide']],
  whatIsMissing: [
    [['khat'], null, false],
    [[], 'Peru', false],
    [[], null, false],
  ],
  whichSpeaker: [['Lopez', [ana, bo]]],
  switchLabel: [
    ['private', true],
    ['threads', false],
    ['keepQuestions', true],
  ],
  settingValue: [[null], [true], ['auto'], [[]], [['<#1>', 'Post']]],
  settingLine: [
    ['channels', []],
    ['channels', ['<#1>']],
    ['private', false],
  ],
  auditLine: [
    [{ at: 0, user: '1', setting: 'private', before: false, after: true }],
    [{ at: 0, user: '0', setting: 'follow', before: null, after: 'term x' }],
  ],
  noAudit: [[]],
  noStore: [[]],
  onlyManagers: [[]],
  otherChannels: [[['1', '2']]],
  moreOutlets: [[1], [12_345]],
  statusGateway: [
    ['connected', 1, { node: '20', discord: '14' }],
    ['connecting', 2, { node: '20', discord: '14' }],
    ['lost', 12_345, { node: '20', discord: '14' }],
  ],
  questionsKept: [[true], [false]],
  keptOfYou: [[0], [1], [2]],
  keptRow: [['votes', { id: 1, text: 'x', user: null }]],
  forgotten: [[0], [1], [2]],
  thanksForVote: [[]],
  thanksForText: [[]],
  votedAlready: [[]],
  complaint: [
    [
      {
        ...{ id: 1, day: '2025-05-06', answer: 'ask', reason: 'figure', question: 'Who?', filter: { source: 'OAN' } },
        ...{ shown: ['a#p1'], text: 'No.' },
      },
    ],
    [
      {
        ...{ id: 1, day: '2025-05-06', answer: 'stats', reason: null, question: 'Who?', filter: {} },
        ...{ shown: [], text: null },
      },
    ],
  ],
  votesInAll: [[1, 12_345]],
  keptQuestion: [['2025-05-06', 'Who?', 'answered']],
  nothingKept: [
    ['feedback', 'data'],
    ['question', 'data'],
  ],
  benchRowsWritten: [[1]],
  oneKindOfRows: [[]],
  backedUp: [['a.sqlite', 2_000_000]],
  emptyTopic: [[]],
  compared: [
    ['taxes', [], 0],
    ['taxes', [{ outlet: 'OAN', articles: 1 }], 1],
    ['taxes', [{ outlet: 'OAN', articles: 1 }], 0],
    [
      'taxes',
      [
        { outlet: 'OAN', articles: 1 },
        { outlet: null, articles: 2 },
      ],
      2,
    ],
    ['taxes', Array.from({ length: 10 }, (_, i) => ({ outlet: `Post ${i}`, articles: 3 })), 0],
  ],
  foundAcross: (['wording', 'figures', 'dates', 'both', 'near', 'only'] as const).flatMap((kind) => [
    [{ kind, outlets: ['OAN', null], speaker: 'Ana', what: null }],
    [{ kind, outlets: ['OAN'], speaker: null, what: 'cocaine' }],
  ]),
  moreAlone: [
    ['OAN', 1],
    [null, 12_345],
  ],
  onlyMeans: [[]],
  foundIn: [['OAN'], [null]],
  comparedInPart: [[]],
  whenText: [
    [{ from: null, to: null, since: false }],
    [{ from: '2025-05-03', to: null, since: true }],
    [{ from: '2025-05-03', to: '2025-05-04', since: false }],
    [{ from: '2025-05-03', to: null, since: false }],
  ],
  eventDay: [
    [{ text: 'Saturday', from: '2025-05-03', to: null, since: false, added: true }],
    [{ text: '3 May', from: '2025-05-03', to: null, since: false, added: false }],
    [{ text: 'recently', from: null, to: null, since: false, added: true }],
  ],
  timelineFound: [
    [null, { dated: 0, undated: 0, unread: 1, older: 1 }],
    ['taxes', { dated: 1, undated: 2, unread: 2, older: 2 }],
    ['taxes', { dated: 12_345, undated: 0, unread: 0, older: 0 }],
  ],
  matchedFollows: [
    [[term1], 3],
    [[term1, { kind: 'speaker', text: 'Ana' }, { kind: 'figure', text: 'death' }], 2],
  ],
  moreToday: [
    [1, true, [term1], 3],
    [12_345, false, [term1], 3],
  ],
  listedArticle: [
    ['Tide', ['here']],
    [null, ['here']],
  ],
  unfollowButton: [['cocaine']],
  followedText: [[{ kind: 'figure', text: 'seizure cocaine' }], [{ kind: 'figure', text: 'all' }]],
  followName: (['speaker', 'term', 'question', 'figure'] as const).map((kind) => [{ kind, text: 'x' }]),
  followChoice: [
    [term1, true],
    [term1, false],
  ],
  followed: [
    [{ ...term1, cap: 10, quiet: { from: 22, until: 7 } }, true],
    [{ ...term1, cap: 1, quiet: null }, false],
  ],
  speakerToCome: [
    ['Ana', []],
    ['Ana', ['Ana Roe']],
  ],
  followedAlready: [
    [term1, true],
    [term1, false],
  ],
  followsFull: [
    [25, true],
    [25, false],
  ],
  nothingToFollow: [[]],
  nameEventOrItem: [[]],
  badQuiet: [['22']],
  followNeedsManager: [[]],
  mayNotPostHere: [[]],
  followsNotKept: [[]],
  unfollowed: [[term1]],
  noSuchFollow: [[]],
  notYourFollow: [[]],
  nothingFollowed: [[]],
  followLine: [[{ ...term1, cap: 10, quiet: null }]],
};
