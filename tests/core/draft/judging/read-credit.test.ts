import { describe, expect, it } from 'vitest';
import { isOf, joinCredits } from '../../../../src/core/draft/judging/credit.ts';
import { knowClaims } from '../../../../src/core/draft/judging/known-claims.ts';
import { readCredit } from '../../../../src/core/draft/judging/read-credit.ts';
import { findSources } from '../../../../src/core/matching/find-sources.ts';
import type { Claim, Incident, IncidentId } from '../../../../src/core/model/case.ts';
import { matching, shippedCase } from '../reading/read-text.ts';

const known = knowClaims(matching);

function findIncident(id: string): Incident {
  const incident = shippedCase.incidentById.get(id as IncidentId);
  if (incident === undefined) throw new Error(`no incident ${id}`);
  return incident;
}

/** As a draft on the incident would have it. */
function credit(name: string, incident = 'palmyra-2020-04-20') {
  const [one, ...others] = findSources(matching.sources, name, 'syria');
  return readCredit(known, findIncident(incident), name, others.length > 0 ? null : (one?.id ?? null));
}

describe('a name stands for', () => {
  it.each([
    ['the Observatory', 'its director, and the monitor that is not named', ['sohr', 'sohr-director', 'war-monitor']],
    ['Damascus', 'its army, its ministries and its media', ['syrian-army', 'syrian-defence-ministry', 'sana']],
    ['Israel', 'its army and its ministers', ['israeli-army', 'israeli-defence-minister-bennett', 'israeli-officials']],
    ['Israeli officials', 'the government and the army', ['israeli-officials', 'israeli-government', 'israeli-army']],
    ['intelligence sources', 'Western and regional ones too', ['intelligence-sources', 'western-intelligence-sources']],
    ['Nadav Shoshani', 'the army for which he speaks', ['israeli-spokesman-shoshani', 'israeli-army']],
    ['the Britain-based monitor', 'the one that speaks of the incident', ['sohr']],
    ['an Israeli spokesman', 'whoever speaks for the country', ['israeli-government', 'israeli-diplomatic-official']],
  ])('%s: %s', (name, _, sources) => {
    expect([...credit(name).sources]).toEqual(expect.arrayContaining(sources));
  });

  it.each([
    ['the Observatory', 'the Syrian state, for being Syrian', 'syrian-government'],
    ['Naftali Bennett', 'the state: a minister is not it', 'israeli-government'],
    ['Hassan al-Ghabash', 'the government', 'syrian-government'],
    ['Israeli officials', 'a source that is not known to be one of them', 'israeli-sources'],
    ['Damascus', 'its adversaries', 'opposition-sources'],
  ])('%s, not for %s', (name, _, source) => {
    expect([...credit(name).sources]).not.toContain(source);
  });

  it.each(['Israeli strikes near Palmyra', 'the strike', 'a map'])('nobody: %s', (name) => {
    const { sources, reports } = credit(name);
    expect(sources.size + reports.size).toBe(0);
  });

  it('the reports of an agency that is no source', () => {
    expect(credit('Reuters').reports.size).toBeGreaterThan(0);
    expect(credit('the Reuters news agency').reports).toEqual(credit('Reuters').reports);
  });

  it('who speaks of the incident, of several alike', () => {
    expect([...credit("the city's health director", 'homs-2020-05-01').sources]).toEqual(['homs-health-director']);
  });
});

describe('a plural', () => {
  it.each([
    ['monitors', 'palmyra-2020-04-20', 'many, nobody by name'],
    ['several news organisations', 'palmyra-2020-04-20', 'many, nobody by name'],
    ['Israeli officials', 'palmyra-2020-04-20', 'many'],
    ['intelligence sources', 'palmyra-2020-04-20', 'many'],
    // There the case has a source of that name.
    ['intelligence sources', 'golan-2020-05-01', 'one'],
    ['the Observatory', 'palmyra-2020-04-20', 'one'],
    ['unconfirmed reports passed on by RT', 'masyaf-2024-09-08', 'one'],
  ])('%s, on %s: %s', (name, incident, many) => {
    const { isPlural, isVague } = credit(name, incident);
    expect(isVague ? 'many, nobody by name' : isPlural ? 'many' : 'one').toBe(many);
  });

  it('with somebody named beside it is nobody in particular no more', () => {
    expect(joinCredits(credit('sources'), credit('the Observatory'))).toMatchObject({
      isPlural: false,
      isVague: false,
    });
  });
});

describe('a claim is the word of whom is credited', () => {
  const claim = (source: string, origin?: string) => ({ source, origin }) as Claim;

  it('where they say it, or it is passed on from them', () => {
    expect(isOf(credit('SANA'), claim('sana'))).toBe(true);
    expect(isOf(credit('SANA'), claim('residents', 'sana'))).toBe(true);
    expect(isOf(credit('SANA'), claim('residents'))).toBe(false);
  });
});
