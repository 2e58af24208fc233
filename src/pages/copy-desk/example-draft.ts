import type { IncidentId } from '../../core/model/case.ts';

/** The incident of the shipped case that the example is about. */
export const exampleIncident = 'homs-2020-05-01' as IncidentId;

/** With faults of several kinds in it, and with sentences that have none. */
export const exampleDraft = `Blasts at an ammunition depot near Homs on 1 May 2020 were set off by human error, the Syrian defence ministry said. The depot belonged to the Syrian army, the governor of Homs said.

Twelve civilians were wounded, according to the Homs health director. Intelligence sources confirmed that the blasts came from an Israeli strike.

The Israeli army denied that it had carried out the attack.`;
