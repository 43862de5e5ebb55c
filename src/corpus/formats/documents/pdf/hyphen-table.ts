/** Ends of words that are no words themselves: what stands before such a piece was parted from it at the end of a line. */
export const WORD_ENDS: ReadonlySet<string> = new Set(
  // English
  (
    'tion tions sion sions ation ations ition itions ment ments ness ing ings ity ities ically ical ous ously ious ive ively ' +
    'tive tively ence ences ency encies ance ances ancy ture tures ture tural tions tional tionally cally tary tory ories ary aries ' +
    'eral erals erally nal nally ial ially cial cially tial tially tor tors ter ters ber bers der ders ger gers ner ners ' +
    'sible ible ibly ably tics tism tists ism isms ist ists ize izes ized izing ise ised ising fy fies fied fying ' +
    'cers zens dents dent gence lem lems ple ples tle tles ble bles dle dles gle gles lic lics nic nics tic tee tees ' +
    'ernment ernor ernors ployees ployee portant cials ficials missioner missioners tive tives ' +
    // Spanish
    'ción ciones sión siones mente miento mientos dad dades encia encias ancia ancias ismo istas ista ados adas ada idos idas ' +
    'ido aciones ación ales ble bles dores dora doras nes les tes tos tas rá rán ría rían ron'
  ).split(' '),
);
