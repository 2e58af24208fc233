/** For the class to talk about. */
export function Discussion({ questions }: { questions: readonly string[] }) {
  if (questions.length === 0) return null;
  return (
    <section className="discussion" aria-labelledby="discussion-title">
      <h2 id="discussion-title" className="section-title">
        To discuss
      </h2>
      <ol className="plain-steps">
        {questions.map((question) => (
          <li key={question} dir="auto">
            {question}
          </li>
        ))}
      </ol>
    </section>
  );
}
