import { describe } from 'vitest';
import { situation } from '../../fixtures/situation.ts';

describe('the same answer, however it is written', () => {
  situation(
    'a copy is one also where it names the question’s own unit',
    `
    question killed: quantity killed
      sohr             asserts  5
      sohr             asserts  9         supersedes=c1
      regional-source  asserts  5 killed  origin=sohr
    → unconfirmed single-party
      notes superseded(c1) stale-relay(c3)
    `,
  );

  situation(
    'denying the same, though one names the unit',
    `
    question killed: quantity killed
      sohr         denies  5
      syrian-army  denies  5 killed
    → agree
      agreed not 5
    `,
  );

  situation(
    'denying the same hour, in two zones',
    `
    question when: time
      sohr         denies  2020-05-01T21:30Z
      syrian-army  denies  2020-05-02T00:30+03:00
    → agree
      agreed not 2020-05-01T21:30Z
    `,
  );

  situation(
    'a copy is one also in another zone',
    `
    question when: time
      sohr             asserts  2020-05-01T21:30Z
      sohr             asserts  2020-05-01T23:30Z         supersedes=c1
      regional-source  asserts  2020-05-02T00:30+03:00  origin=sohr
      syrian-army asserts 2020-05-01T23:30Z
    → agree
      agreed 2020-05-01T23:30Z
      notes superseded(c1) stale-relay(c3)
    `,
  );

  situation(
    'a concept named twice is named once',
    `
    question who: concept actor
      sohr         denies  israel, israel
      syrian-army  denies  israel, united-states
    → unconfirmed incomparable
    `,
  );

  situation(
    'a concept named twice is named once, in either order',
    `
    question who: concept actor
      syrian-army  denies  israel, united-states
      sohr         denies  israel, israel
    → unconfirmed incomparable
    `,
  );

  situation(
    'of two revisions of one claim each stands',
    `
    question killed: quantity killed
      sohr             asserts  5
      sohr             asserts  5–7  supersedes=c1 report-1
      sohr             asserts  5    supersedes=c1 report-2
      regional-source  asserts  5    origin=sohr
    → unconfirmed single-party
      notes superseded(c1) relayed
    `,
  );

  situation(
    'of two revisions of one claim each stands, in either order',
    `
    question killed: quantity killed
      sohr             asserts  5
      sohr             asserts  5    supersedes=c1 report-2
      sohr             asserts  5–7  supersedes=c1 report-1
      regional-source  asserts  5    origin=sohr
    → unconfirmed single-party
      notes superseded(c1) relayed
    `,
  );

  situation(
    'a figure that shuts nothing out undoes no agreement',
    `
    question killed: quantity killed
      syrian-army       asserts  5
      sohr              asserts  5
      iranian-ministry  asserts  0–
    → agree
      agreed 5
    `,
  );

  situation(
    'an extent that shuts nothing out undoes no agreement',
    `
    question intercepted: extent
      syrian-army       asserts  some
      sohr              asserts  some
      iranian-ministry  asserts  none+some+all
    → agree
      agreed some
    `,
  );

  situation(
    'to name another is not to accuse the accused',
    `
    question who: concept actor, accused syrian-government
      sohr  asserts  israel
    → unconfirmed single-party
    `,
  );

  situation(
    'a copy is stale also where it replaced an older copy',
    `
    question killed: quantity killed
      sohr             asserts  4
      sohr             asserts  5  supersedes=c1
      sohr             asserts  9  supersedes=c2
      regional-source  asserts  4  origin=sohr
      regional-source  asserts  5  origin=sohr supersedes=c4
      syrian-army      asserts  9
    → agree
      agreed 9
      notes superseded(c1 c2 c4) stale-relay(c5)
    `,
  );
});
