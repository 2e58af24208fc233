import type { Case, Incident } from '../model/case.ts';
import { type Problem, ProblemLog } from '../model/problem.ts';
import type { AttributionLesson, Lesson, MarkingLesson, Topic } from './lesson.ts';

/** What keeps a lesson from being taught on this case: what it refers to and is not there, and what it leaves empty. */
export function checkLesson(lesson: Lesson, theCase: Case): readonly Problem[] {
  const log = new ProblemLog();
  log.path.push('lesson');
  if (lesson.title.trim() === '') log.add('a title', lesson.title, 'title');
  if (lesson.exercise === 'marking') checkMarking(lesson, theCase, log);
  else checkAttribution(lesson, theCase, log);
  return log.problems;
}

function checkMarking({ topics, rounds, reports }: MarkingLesson, theCase: Case, log: ProblemLog): void {
  if (topics.length === 0) log.add('at least one incident', topics, 'topics');
  const met = new Set<string>();
  for (const [index, topic] of topics.entries()) {
    within(log, ['topics', index], () => {
      const incident = theCase.incidentById.get(topic.incident);
      if (incident === undefined) log.add('the id of an incident', topic.incident, 'incident');
      else if (met.has(topic.incident)) log.add('an incident that no topic before has', topic.incident, 'incident');
      else checkQuestions(topic, incident, log);
      met.add(topic.incident);
    });
  }
  for (const [index, { sources }] of rounds.entries()) {
    if (sources.length === 0) log.add('at least one source', sources, 'rounds', index, 'sources');
    for (const [at, source] of sources.entries())
      if (!theCase.sourceById.has(source)) log.add('the id of a source', source, 'rounds', index, 'sources', at);
  }
  if (reports?.length === 0) log.add('at least one report, or null for all', reports, 'reports');
  for (const [at, report] of reports?.entries() ?? [])
    if (!theCase.reportById.has(report)) log.add('the id of a report', report, 'reports', at);
}

function checkQuestions({ questions }: Topic, incident: Incident, log: ProblemLog): void {
  if (questions.length === 0) log.add('at least one question', questions, 'questions');
  const met = new Set<string>();
  for (const [index, { question }] of questions.entries()) {
    if (!incident.questions.some(({ id }) => id === question))
      log.add(`the id of a question of ${incident.id}`, question, 'questions', index, 'question');
    else if (met.has(question)) log.add('each question once', question, 'questions', index, 'question');
    met.add(question);
  }
}

function checkAttribution({ report: id, passages }: AttributionLesson, theCase: Case, log: ProblemLog): void {
  const report = theCase.reportById.get(id);
  if (report === undefined || report.passages.length === 0) {
    log.add(report === undefined ? 'the id of a report' : 'a report of which passages are quoted', id, 'report');
    return;
  }
  if (passages?.length === 0) log.add('at least one passage, or null for all', passages, 'passages');
  for (const [at, passage] of passages?.entries() ?? []) {
    if (report.passages[passage] === undefined)
      log.add(`the index of a passage, below ${report.passages.length}`, passage, 'passages', at);
    else if (passages?.indexOf(passage) !== at) log.add('each passage once', passage, 'passages', at);
  }
}

function within(log: ProblemLog, path: readonly (string | number)[], check: () => void): void {
  log.path.push(...path);
  check();
  log.path.length -= path.length;
}
