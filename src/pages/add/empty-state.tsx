/** Before there is a text: what to do, and what will come of it. */
export function EmptyState() {
  return (
    <section className="add-empty" aria-labelledby="add-empty-title">
      <h2 id="add-empty-title">What you will get</h2>
      <ol className="add-steps">
        <li>Paste an article, or open one. It stays in this browser.</li>
        <li>Who said what is marked in it, each as a claim: source, question, answer.</li>
        <li>Accept, mend or reject each. What you accept stands in the comparison at once.</li>
      </ol>
      <figure className="add-example">
        <blockquote>
          <p>
            <mark data-state="accepted" data-label="1✓">
              Four trucks were hit on the coast road
            </mark>
            , a harbour official said on Monday. The navy{' '}
            <mark data-state="open" data-current="true" data-label="2">
              declined to comment
            </mark>
            .
          </p>
        </blockquote>
        <figcaption>
          <ul>
            <li>
              <span className="claim-number">1</span> A harbour official · What was hit? <strong>Trucks</strong> ·
              Asserts
            </li>
            <li>
              <span className="claim-number">2</span> The navy · Who did it? · Declined to comment
            </li>
          </ul>
        </figcaption>
      </figure>
    </section>
  );
}
