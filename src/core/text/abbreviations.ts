/** Short forms whose full stop is their own and ends no sentence: titles, states, months, firms. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr. mrs. ms. dr. prof. rev. hon. sen. rep. reps. sens. gov. govs. gen. lt. col. maj. capt. cmdr. adm. sgt. cpl. pvt. ' +
    'brig. amb. pres. fr. sr. jr. st. mt. ft. atty. supt. messrs. ' +
    'ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. ' +
    'nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. ' +
    'jan. feb. aug. sept. oct. nov. dec. ' +
    'inc. corp. co. ltd. bros. cos. vs. etc. no. nos. al. approx. dept. est. ave. blvd.'
  ).split(' '),
);
