export const usage = `sources-say: what every source said, side by side

  sources-say compare [FILE…] [--as-of T] [--without SOURCE]… [--json]
      Marks each question agree, conflict or unconfirmed, with the reason.
      FILE is a case file, several that make one case, a folder of them, or - for
      standard input; with none, the shipped data.
      --as-of T         as known on T, a day (2020-05-01, its first moment, UTC)
                        or a moment with its zone (2020-05-01T09:25:00Z)
      --without SOURCE  without what SOURCE said and what others pass on from it

  sources-say validate FILE… [--json]
      Every problem in the files, each with its place and what belongs there.

  sources-say export [CASE…] --to FORM [--incident ID]… [--out FILE]
      A case, or some of its incidents, in a form for others, on standard output.
      CASE is as for compare; with none, the shipped data.
      --to csv          a row a claim, for spreadsheets; to be read in again
      --to jsonld       schema.org claims: author and appearances, no ratings
      --to annotations  W3C web annotations: the words of each quotation in its report
      --to prov         W3C provenance: who passed on whom, what was revised
      --to markdown     a brief: each question with its mark, and who said what
      --to case         one case file
      --incident ID     this one alone; several times, these
      --out FILE        into FILE

  sources-say extract FILE [--json | --jsonl]
      Who says what in a text in English, with stance, certainty and speaker. FILE is
      plain text in UTF-8, or - for standard input.
      --json   offsets of source, cue and content, in UTF-16 units of the text as given
      --jsonl  reads a line of JSON a text, {"id": …, "text": "…"}, and writes one for each

  sources-say check DRAFT [--against CASE]… [--incident ID] [--json | --sheet]
      What a draft in English says that its sources do not bear out. DRAFT is plain
      text in UTF-8, or - for standard input. No finding is no clearance.
      --against CASE  a case file or a folder; several times, what makes one case;
                      without it, the shipped data
      --incident ID   what the draft is about; without it, that is recognised, or
                      the only incident of the case
      --json          code, span, claims, message and suggestion of each finding, the span
                      in UTF-16 units of the text as given
      --sheet         the fact-checker's sheet, in Markdown: each statement with its
                      sources, their words, reports and links

Exit code: 0 done; 1 the input is bad (problems on standard error, nothing on
standard output); 2 wrong usage.
`;
