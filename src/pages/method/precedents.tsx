interface Precedent {
  readonly who: string;
  readonly year: string;
  readonly title: string;
  readonly where: string;
  readonly link: string;
  /** What the method owes to it. */
  readonly owed: string;
}

const precedents: readonly Precedent[] = [
  {
    who: 'Marie-Catherine de Marneffe, Anna N. Rafferty, Christopher D. Manning',
    year: '2008',
    title: 'Finding Contradictions in Text',
    where: 'Proceedings of ACL-08: HLT, 1039–1047',
    link: 'https://aclanthology.org/P08-1118/',
    owed: 'Two statements contradict each other only if they are about the same event (rules 4 and 5).',
  },
  {
    who: 'Roser Saurí, James Pustejovsky',
    year: '2009',
    title: 'FactBank: a corpus annotated with event factuality',
    where: 'Language Resources and Evaluation 43 (3), 227–268',
    link: 'https://doi.org/10.1007/s10579-009-9089-9',
    owed: 'How sure a source is belongs to the source: certain, probable, possible (rule 3).',
  },
  {
    who: 'Xin Luna Dong, Laure Berti-Équille, Divesh Srivastava',
    year: '2009',
    title: 'Integrating conflicting data: the role of source dependence',
    where: 'Proceedings of the VLDB Endowment 2 (1), 550–561',
    link: 'https://doi.org/10.14778/1687627.1687690',
    owed: 'A copy is no second witness (rule 1).',
  },
  {
    who: 'Valentina Beretta, Sébastien Harispe, Sylvie Ranwez, Isabelle Mougenot',
    year: '2018',
    title: 'Truth selection for truth discovery models exploiting ordering relationship among values',
    where: 'Knowledge-Based Systems 159, 298–308',
    link: 'https://doi.org/10.1016/j.knosys.2018.06.023',
    owed: 'A narrower answer supports the broader one that it lies within (rules 4 and 6). Unlike these authors, we select no truth.',
  },
  {
    who: 'Ralph Sundberg, Erik Melander (Uppsala Conflict Data Program)',
    year: '2013',
    title: 'Introducing the UCDP Georeferenced Event Dataset',
    where: 'Journal of Peace Research 50 (4), 523–532',
    link: 'https://doi.org/10.1177/0022343313484347',
    owed: 'The dead are given as a range with a low and a high estimate (rule 4).',
  },
  {
    who: 'Airwars',
    year: 'ongoing',
    title: 'Methodology',
    where: 'airwars.org',
    link: 'https://airwars.org/about/methodology/',
    owed: 'Each incident keeps all claims made of it, and what the belligerents say, or do not, is recorded beside them (rules 3 and 8). Airwars grades its incidents; we do not.',
  },
  {
    who: 'Silvio Peroni, David Shotton',
    year: '2012',
    title: 'FaBiO and CiTO: ontologies for describing bibliographic resources and citations',
    where: 'Journal of Web Semantics 17, 33–43',
    link: 'https://doi.org/10.1016/j.websem.2012.08.001',
    owed: 'Words for how one text stands to another: agrees with, disagrees with, disputes.',
  },
  {
    who: 'Schema.org',
    year: 'ongoing',
    title: 'Claim',
    where: 'schema.org',
    link: 'https://schema.org/Claim',
    owed: 'A claim is apart from any verdict on it, and from the works in which it appears.',
  },
];

export function Precedents() {
  return (
    <section className="method-rule" aria-labelledby="precedents">
      <h2 className="method-heading" id="precedents" tabIndex={-1}>
        Whose work it rests on
      </h2>
      <ul className="precedents">
        {precedents.map(({ who, year, title, where, link, owed }) => (
          <li key={title}>
            <p>
              {who}, {year}: <a href={link}>{title}</a>. <span className="precedent-where">{where}.</span>
            </p>
            <p className="precedent-owed">{owed}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
