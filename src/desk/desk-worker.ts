import { expose, type ProxyMarked, proxy } from 'comlink';
import { indexCase } from '../core/model/index-case.ts';
import type { Desk } from './desk.ts';
import { createHost, type DeskHost } from './desk-host.ts';

/** The host as it is reached over the worker's border: a desk is not sent, it is asked from afar. */
export interface RemoteHost extends Omit<DeskHost, 'desk'> {
  readonly desk: Desk & ProxyMarked;
}

const host = createHost(indexCase({ parties: [], sources: [], concepts: [], reports: [], incidents: [] }));

const remote: RemoteHost = {
  open: host.open,
  work: host.work,
  // That of the moment: each that was handed out would be held, with its whole case, until the page lets go of it.
  get desk() {
    return proxy(host.desk());
  },
};

expose(remote);
