import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractSpeech } from '../../../src/extract/speech/quote.ts';
import { articleOf } from './speech-fixture.ts';

/** "speaker: quote" of every run. */
function said(...paragraphs: string[]): string[] {
  return extractSpeech(articleOf(...paragraphs)).quotes.map((quote) => `${quote.speaker ?? '?'}: ${quote.quote}`);
}

describe('a quotation and its saying verb', () => {
  it('reads the speaker behind the quotation', () => {
    expect(said('“The bridge is safe,” said Harbour Commissioner Lena Okafor.')).toEqual([
      'Lena Okafor: The bridge is safe,',
    ]);
  });

  it('reads the speaker before it', () => {
    expect(said('Lena Okafor told reporters on Monday: “The bridge is safe.”')).toEqual([
      'Lena Okafor: The bridge is safe.',
    ]);
  });

  it('looks past an apposition between the speaker and the verb', () => {
    expect(said('“We lost the harvest,” Piet Vandermeer, a farmer from Utrecht, said on Friday.')).toEqual([
      'Piet Vandermeer: We lost the harvest,',
    ]);
  });

  it('keeps an interrupted quotation with one speaker and one statement', () => {
    const { quotes } = extractSpeech(
      articleOf(
        '“We will rebuild,” said Mayor Teresa Brandt, “and we will do it by the spring.” “Nobody will pay twice.”',
      ),
    );
    expect(quotes.map((quote) => quote.speaker)).toEqual(['Teresa Brandt', 'Teresa Brandt', 'Teresa Brandt']);
    expect(new Set(quotes.map((quote) => quote.statement)).size).toBe(1);
  });

  it('begins another statement where the same speaker is quoted with another saying verb', () => {
    const { quotes } = extractSpeech(
      articleOf(
        '“The port is closed,” Teresa Brandt said, “and empty.” Brandt added: “It is not for sale.” “Ask anyone.”',
      ),
    );
    expect(quotes.map((quote) => quote.speaker)).toEqual(Array(4).fill('Teresa Brandt'));
    const [a, b, c, d] = quotes.map((quote) => quote.statement);
    expect(a).toBe(b);
    expect(c).not.toBe(a);
    expect(d).toBe(c);
  });

  it('begins another statement where the same speaker is quoted from another occasion', () => {
    const { quotes } = extractSpeech(
      articleOf(
        'Mayor Teresa Brandt closed the port.',
        '“The port is closed,” Brandt stated in an address to the council. “It stays closed.” “The port was never safe,” the mayor stated last month. “Ask anyone.”',
      ),
    );
    expect(quotes.map((quote) => quote.speaker)).toEqual(Array(4).fill('Teresa Brandt'));
    const [a, b, c, d] = quotes.map((quote) => quote.statement);
    expect(a).toBe(b);
    expect(c).not.toBe(a);
    expect(d).toBe(c);
  });

  it('gives an unnamed source no name', () => {
    expect(
      said('Mayor Teresa Brandt closed the port.', '“It was never safe,” said an official who asked not to be named.'),
    ).toEqual(['?: It was never safe,']);
  });
});

describe('who a mention is', () => {
  const mentions = (...paragraphs: string[]): string[] =>
    extractSpeech(articleOf(...paragraphs)).quotes.map(({ speaker, speakerText }) => `${speaker}/${speakerText}`);

  it('gives the relative pronoun as the mention and the person as the speaker', () => {
    expect(
      mentions(
        'The plan came from Lena Okafor, who later called it “a gift to the harbour.”',
        '“It will hold,” said Piet Vandermeer, who runs the mill and thinks the dam “is older than the town itself.”',
        'Okafor, who leads the board, said “nobody will pay for it twice.”',
      ),
    ).toEqual(['Lena Okafor/who', 'Piet Vandermeer/Piet Vandermeer', 'Piet Vandermeer/who', 'Lena Okafor/Okafor']);
  });

  it('keeps the noun where "who" stands for somebody without a name', () => {
    expect(mentions('The letter came from an aide, who said “we never had the money.”')).toEqual(['null/an aide']);
  });

  it('lets "it" speak for the office that spoke last, and for nobody behind a letter', () => {
    expect(
      mentions(
        'The Harbour Commission closed the port. “We never had the money,” it said on Friday.',
        'The Harbour Commission got a letter. “You had it all along,” it read in part.',
      ),
    ).toEqual(['Harbour Commission/it', 'null/it']);
  });

  it('lets a country or a capital speak and gives it no person; an alliance speaks by its name', () => {
    expect(
      mentions(
        'Lena Okafor waited. Warsaw claims that its neighbour is “trying to close the river,” The Example Gazette said.',
        'Nato has warned Minsk against “using the ferries as pawns.”',
        'The ferries stopped, with the US State Department calling it “a sad day for the river.”',
      ),
    ).toEqual(['null/Warsaw', 'Nato/Nato', 'US State Department/the US State Department']);
  });

  it('is a body by its first letters, its site, its readout and its letter', () => {
    expect(
      mentions(
        'The U.S. Rain and River Administration wrote to the town. “It is late and cold,” the RRA said.',
        '“It is lost for all of them,” the RRA’s website says.',
        '“It is open to all of them,” the RRA readout said.',
      ),
    ).toEqual([
      'U.S. Rain and River Administration/the RRA',
      'U.S. Rain and River Administration/the RRA’s website',
      'U.S. Rain and River Administration/the RRA readout',
    ]);
  });

  it('names the paper behind the words of somebody else as who reports them', () => {
    const { quotes } = extractSpeech(
      articleOf('Lena Okafor claimed the river was “too old for boats,” The Example Gazette said on Monday.'),
    );
    expect(quotes.map(({ speaker, chain }) => [speaker, chain])).toEqual([
      ['Lena Okafor', [{ name: 'The Example Gazette', as: 'reported' }]],
    ]);
  });

  it('is no surer of what goes on from a run than of the run', () => {
    const { quotes } = extractSpeech(
      articleOf('Lena Okafor arrived late. Okafor wants “a river that belongs to us.” And “a bridge for every child.”'),
    );
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Lena Okafor', 'Lena Okafor']);
    expect(quotes[1]?.confidence).toBeLessThanOrEqual(quotes[0]?.confidence ?? 0);
  });

  it('takes a title with the full stop of its sentence for no quotation', () => {
    expect(mentions('The night belonged to Lena Okafor, who won best album, for “Un Verano Más Largo.”')).toEqual([]);
  });

  it('finds a speaker behind the verb whose noun no table knows', () => {
    expect(mentions('Lena Okafor praised her mother. “She never slept,” said the 46-year-old.')).toEqual([
      'null/the 46-year-old',
    ]);
  });

  it('leaves the saying with the first of two speakers where the second is only spoken of', () => {
    expect(
      mentions('Lena Okafor said that Piet Vandermeer was a gentleman, and said that he “lost his head last night.”'),
    ).toEqual(['Lena Okafor/Lena Okafor']);
  });

  it('leaves a clause its quotation when the next clause has a speaker or an audience of its own', () => {
    expect(
      mentions(
        'When Lena Okafor spoke of the flood and said she would “protect every street of ours,” the crowd cheered loudly.',
        'Though Okafor claimed that “the pumps are older than the town,” a neighbour said the pumps were new.',
      ),
    ).toEqual(['Lena Okafor/Lena Okafor', 'Lena Okafor/Okafor']);
  });

  it('gives a second participle the speaker of the first', () => {
    expect(
      mentions(
        'The council was angry, with Lena Okafor writing that it was a “disgrace to the whole town” and asking, “Who will pay for it?”',
        'Okafor has toured the schools, telling one class to “read more than one book,” and warning Harbour College, “Nobody will read for you.”',
      ),
    ).toEqual(['Lena Okafor/Lena Okafor', 'Lena Okafor/Lena Okafor', 'Lena Okafor/Okafor', 'Lena Okafor/Okafor']);
  });

  it('finds the name behind two titles and before a list of roles', () => {
    const { quotes } = extractSpeech(
      articleOf(
        '“He will run,” said former Ohio Gov. and Harbour Commission Chairman Jonas Berg.',
        'Dana Novak, professor of law at Brno and author of “The Long Case,” said, “Nobody can stop them.”',
      ),
    );
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Jonas Berg', 'Dana Novak']);
    expect(quotes[1]?.role).toBe('professor of law at Brno');
  });

  it('keeps the full mention where a clause inside of the saying has only "he" or a thing', () => {
    expect(
      mentions(
        'Jonas Berg said he would do “anything short of swimming” and that he wanted to “level the playing field.”',
        'Berg said his first book described the port as “a cemetery of good ideas.”',
      ),
    ).toEqual(['Jonas Berg/Jonas Berg', 'Jonas Berg/Jonas Berg', 'Jonas Berg/Berg']);
  });

  it('takes who put out a statement, not the statement, for the speaker', () => {
    expect(mentions('Lena Okafor issued a statement saying the port “will never be sold.”')).toEqual([
      'Lena Okafor/Lena Okafor',
    ]);
  });

  it('knows a surname that is a small word', () => {
    expect(
      mentions(
        'The columnist George May and the banker Peter Will met Lena Okafor in May.',
        '“The bank is safe,” May wrote. “The bank is empty,” Will said. Will described Okafor as “a very patient woman.”',
        'Will the bank open? “It will in May,” Okafor said.',
      ),
    ).toEqual(['George May/May', 'Peter Will/Will', 'Peter Will/Will', 'Lena Okafor/Okafor']);
  });

  it('gives a surname its full name, and a pronoun its antecedent', () => {
    expect(
      said(
        'Finance Minister Carla Domínguez met the banker Henrik Lund on Tuesday.',
        '“The talks were long,” Domínguez said. She called the result “a very small step forward.”',
      ),
    ).toEqual(['Carla Domínguez: The talks were long,', 'Carla Domínguez: a very small step forward.']);
  });

  it('lets a statement speak for whoever released it, one paragraph earlier', () => {
    const { quotes } = extractSpeech(
      articleOf(
        'President Amara Diallo called the plan a mistake.',
        'Foreign Ministry spokesman Jonas Berg later released a statement defending the plan.',
        '“The plan protects both countries,” the statement said, Reuters reported. “It stays.”',
      ),
    );
    expect(quotes.map((quote) => quote.speaker)).toEqual(['Jonas Berg', 'Jonas Berg']);
    expect(quotes[0]?.role).toBe('Foreign Ministry spokesman');
    expect(quotes[0]?.chain).toEqual([{ name: 'Reuters', as: 'reported' }]);
  });
});

describe('a surname with a particle', () => {
  it.each([
    ['Marieke de Groot', 'de Groot', 'De Groot'],
    ['Lukas von Arnim', 'von Arnim', 'Von Arnim'],
    ['Peter van der Velde', 'van der Velde', 'Van der Velde'],
    ['Paolo della Rocca', 'della Rocca', 'Della Rocca'],
    ['Maria da Costa', 'da Costa', 'Da Costa'],
    ['Khalid bin Rashid', 'bin Rashid', 'Bin Rashid'],
    ['Samir al-Hadid', 'al-Hadid', 'Al-Hadid'],
    ['Pierre d’Aubigny', 'd’Aubigny', 'D’Aubigny'],
  ])('of %s is the whole mention, before the verb and behind it, in lower case and in upper', (name, low, high) => {
    const { quotes, reported } = extractSpeech(
      articleOf(
        `Minister ${name} closed the port.`,
        `“The port is closed,” ${low} said on Monday.`,
        `“Nobody will be paid,” said ${low}.`,
        `“It stays closed,” ${high} told reporters.`,
        `${high} said the ferries would sail again in May.`,
      ),
    );
    expect(quotes.map(({ speaker, speakerText, cue }) => [speaker, speakerText, cue])).toEqual([
      [name, low, 'said'],
      [name, low, 'said'],
      [name, high, 'told'],
    ]);
    expect(reported.map(({ speaker, speakerText, cue }) => [speaker, speakerText, cue])).toEqual([
      [name, high, 'said'],
    ]);
  });

  it('may go without its particle', () => {
    expect(
      said('Minister Samir al-Hadid closed the port.', '“It was never safe,” Hadid said.', 'Nobody was hurt.'),
    ).toEqual(['Samir al-Hadid: It was never safe,']);
  });
});

describe('what another paper reports', () => {
  it('names the paper in the chain, not as the speaker', () => {
    const { quotes } = extractSpeech(
      articleOf('Bishop Emil Novak said that the doubtful should “go and see a doctor,” according to Reuters.'),
    );
    expect(quotes[0]?.speaker).toBe('Emil Novak');
    expect(quotes[0]?.chain).toEqual([{ name: 'Reuters', as: 'reported' }]);
  });
});

describe('what is no quotation', () => {
  it('leaves out titles of programmes, nicknames and terms', () => {
    expect(
      said(
        'Mayor Teresa Brandt appeared on ABC’s “Morning Talk.” Her novel “The Long River” is on sale.',
        'Robert “Bobby” Lang attacked the “conservative” media in Berlin.',
      ),
    ).toEqual([]);
  });
});

describe('quotations inside of quotations', () => {
  it('names the inner speaker and who recounts him', () => {
    const { quotes } = extractSpeech(
      articleOf(
        'Prime Minister Ingrid Solberg recounted a call in which Viktor Petrov offered to buy the island.',
        '“He said, ‘What does the island cost?’ And do you know what I said to him? ‘It is not for sale,’” Solberg recalled, the Associated Press reported.',
      ),
    );
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.nested.map(({ quote, speaker, recountedBy }) => ({ quote, speaker, recountedBy }))).toEqual([
      { quote: 'What does the island cost?', speaker: 'Viktor Petrov', recountedBy: 'Ingrid Solberg' },
      { quote: 'It is not for sale,', speaker: 'Ingrid Solberg', recountedBy: null },
    ]);
    expect(quotes[0]?.chain).toEqual([{ name: 'Associated Press', as: 'reported' }]);
  });
});

describe('reported speech', () => {
  it('is kept apart from quotations', () => {
    const { quotes, reported } = extractSpeech(
      articleOf('Governor Ruth Adeyemi said Saturday that she rejected the offer.'),
    );
    expect(quotes).toEqual([]);
    expect(reported.map(({ speaker, cue }) => ({ speaker, cue }))).toEqual([{ speaker: 'Ruth Adeyemi', cue: 'said' }]);
  });

  const reportedOf = (sentence: string) =>
    extractSpeech(articleOf('Governor Ruth Adeyemi met the builders.', sentence)).reported.map(
      ({ speaker, cue }) => `${speaker} ${cue}`,
    );
  it.each([
    'Adeyemi said no bridge would be torn down before the summer.',
    'Adeyemi said some of the piers were older than the town.',
    'Adeyemi said all workers had been paid.',
    'Adeyemi said two boats were missing.',
    'Adeyemi said nobody had been hurt.',
    'Adeyemi said talks would resume in the autumn.',
    'Adeyemi said on Monday a new pier would be built.',
    'Adeyemi said in a statement on Monday that the pier had been mended.',
    'Adeyemi said at least 40 houses stood under water.',
  ])('begins with any subject: %s', (sentence) => {
    expect(reportedOf(sentence)).toEqual(['Ruth Adeyemi said']);
  });
  it.each([
    'Adeyemi reported heavy losses in the spring.',
    'Adeyemi denied charges of fraud.',
    'Adeyemi added sugar that was brown.',
    'Adeyemi repeated with a smile what was left.',
    'Adeyemi declared a state of alarm and opened the gates.',
    'Adeyemi denied the builders a permit.',
  ])('needs a clause: %s', (sentence) => {
    expect(reportedOf(sentence)).toEqual([]);
  });
});

describe('reported speech of other verbs', () => {
  const reportedOf = (sentence: string) =>
    extractSpeech(articleOf('Governor Ruth Adeyemi met the builders.', sentence)).reported.map(({ cue }) => cue);
  it.each([
    ['Adeyemi promised to mend the pier by the summer.', 'promised'],
    ['Adeyemi promised lower tolls.', 'promised'],
    ['Adeyemi vowed to fight on.', 'vowed'],
    ['Adeyemi rejected the suggestion that the builders were late.', 'rejected'],
    ['Adeyemi declared that the pier was lost.', 'declared'],
    ['Adeyemi declared the pier was lost.', 'declared'],
  ])('tells what was said: %s', (sentence, cue) => {
    expect(reportedOf(sentence)).toEqual([cue]);
  });
  it.each([
    'Adeyemi declined to say whether the pier had been sold.',
    'Adeyemi refused to say that it had been.',
    'Adeyemi would not say whether it was safe.',
    'Adeyemi rejected a bid of 4 million dollars.',
  ])('is none where nothing is said: %s', (sentence) => {
    expect(reportedOf(sentence)).toEqual([]);
  });
});

describe('any text at all', () => {
  it('gives offsets that hold the quoted string', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "''",
      '‘',
      '’',
      '«',
      '»',
      ' ',
      ',',
      '.',
      '\n\n',
      'Ann Roe',
      ' said ',
      'he',
      'The',
      'no',
      '😀',
      'é',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, (body) => {
        const article = articleOf(...body.split(/\n{2,}/));
        const { quotes, reported } = extractSpeech(article);
        for (const quote of quotes) {
          expect(article.text.slice(quote.start, quote.end)).toBe(quote.quote);
          for (const inner of quote.nested) {
            expect(article.text.slice(inner.start, inner.end)).toBe(inner.quote);
            expect(inner.start >= quote.start && inner.end <= quote.end).toBe(true);
          }
        }
        for (const row of reported) expect(article.text.slice(row.start, row.end)).toBe(row.text);
      }),
      { numRuns: 300 },
    );
  });

  it('ends in time on ten thousand marks that nobody closes', () => {
    for (const mark of ['“', '"', "''", '‘', '«']) {
      const { quotes } = extractSpeech(articleOf(`${mark}word `.repeat(10_000)));
      expect(Array.isArray(quotes)).toBe(true);
    }
  });
});

describe('a quotation that goes on before somebody else does something', () => {
  it('stays with its speaker, whatever face the other makes', () => {
    for (const deed of ['wept', 'sobbed', 'laughed', 'nodded', 'shrugged'])
      expect(
        said(
          'Commissioner Daniel Okafor lost the mill on Friday.',
          `“It is over,” Okafor told the guests. “I was careless.” His sister, Lena Okafor, ${deed}. “He never slept,” she said.`,
        ),
      ).toEqual(['Daniel Okafor: It is over,', 'Daniel Okafor: I was careless.', 'Lena Okafor: He never slept,']);
  });
});

describe('a surname that two people of the article share', () => {
  it('is nobody where both were just named in one breath', () => {
    expect(
      said('Commissioner Lena Okafor and her brother, Daniel Okafor, saw the fire. “It was bright,” Okafor said.'),
    ).toEqual(['?: It was bright,']);
  });

  it('is whoever the article speaks of otherwise', () => {
    expect(
      said('Lena Okafor runs the harbour.', '“It was bright,” Okafor said. Her brother, Daniel Okafor, was away.'),
    ).toEqual(['Lena Okafor: It was bright,']);
  });
});

describe('a speaker joined to his surname', () => {
  it('is named in full with the place he works at', () => {
    for (const opening of ['Zoologist Oda Renn', 'Oda Renn'])
      expect(
        said(`${opening} of the Tarn Institute said the otters had come back.`, '“The river is full,” Renn said.'),
      ).toEqual(['Oda Renn: The river is full,']);
  });

  it('has a surname that is the name of a thing too', () => {
    expect(
      said('“The roof will hold,” engineer Kim Park said.', 'According to Park, “the walls were never wet.”'),
    ).toEqual(['Kim Park: The roof will hold,', 'Kim Park: the walls were never wet.']);
  });
});
