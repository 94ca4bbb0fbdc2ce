import { Told } from '../parts/told';

/** The one question that a turn asks; the orders below it are the answers. */
export function TurnQuestion({ ask }: { readonly ask: string }) {
  return (
    <section className="question">
      <h2 id="question-heading" className="question-ask">
        <Told>{ask}</Told>
      </h2>
    </section>
  );
}
