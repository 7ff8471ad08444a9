import {
  type Alternative,
  citationsOf,
  type Evidence,
  type PartIds,
  type Source,
  type Treatment,
} from '../../src/content/index.js';
import './page.css';

function Paragraphs({ text }: { text: string }) {
  return text.split(/\n\s*\n/).map((paragraph, index) => <p key={index}>{paragraph}</p>);
}

function sourceHref({ doi, url }: Source) {
  return doi ? `https://doi.org/${doi}` : url;
}

/** What a text rests on, as links to the publications. */
function RestsOn({
  evidence,
  sources,
}: {
  evidence: readonly Evidence[];
  sources: readonly Source[];
}) {
  return (
    <ul className="clinic-story-evidence">
      {evidence.map(({ source: id, population, route }, index) => {
        const source = sources.find((candidate) => candidate.id === id);
        return (
          <li key={index}>
            {population}. {route && `${route}. `}
            {source && (
              <a href={`#sources-${source.id}`}>
                {source.authors}, {source.year}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

export function Question({
  id,
  question,
  answer,
  evidence,
  sources,
}: Treatment['explainers'][number] & { sources: readonly Source[] }) {
  return (
    <section className="clinic-story-question" id={id}>
      <h2>{question}</h2>
      <div>
        <Paragraphs text={answer} />
        <RestsOn evidence={evidence} sources={sources} />
      </div>
    </section>
  );
}

/** Every other option told the same way, having no treatment for now included. */
export function OtherOptions({
  heading,
  intro,
  alternatives,
  noTreatment,
  sources,
}: Treatment['alternatives'] & { sources: readonly Source[] }) {
  const option = ({ name, description, benefits, risks, evidence }: Alternative) => (
    <li key={name} className="clinic-story-option">
      <h3>{name}</h3>
      <Paragraphs text={description} />
      <div className="clinic-story-balance">
        <div>
          <h4>What people may gain</h4>
          <Paragraphs text={benefits} />
        </div>
        <div>
          <h4>What can go wrong</h4>
          <Paragraphs text={risks} />
        </div>
      </div>
      <RestsOn evidence={evidence} sources={sources} />
    </li>
  );
  return (
    <section className="clinic-story-options" id="other-options">
      <h2>{heading}</h2>
      {intro && <p>{intro}</p>}
      <ul>{[...alternatives, noTreatment].map(option)}</ul>
    </section>
  );
}

/** Every publication, with the ways back to where it is cited. */
export function Sources({
  id,
  treatment,
  ids,
}: {
  id: string;
  treatment: Treatment;
  ids: PartIds;
}) {
  const citations = citationsOf(treatment, ids);
  return (
    <ol className="clinic-story-evidence">
      {treatment.sources.map((source) => (
        <li key={source.id} id={`${id}-${source.id}`}>
          {source.authors.replace(/\.$/, '')}. {source.title}. {source.publication}, {source.year}.{' '}
          <a href={sourceHref(source)}>{source.doi ?? source.url}</a>
          <span className="clinic-story-back">
            {citations.get(source.id)?.map(({ href, label }) => (
              <a key={href} href={href}>
                Back to “{label}”
              </a>
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What the page rests on, and who stands behind it. */
export function SourcesAndReview({ treatment, ids }: { treatment: Treatment; ids: PartIds }) {
  const { review, summaryEvidence, sources } = treatment;
  return (
    <section className="clinic-story-options" id="sources">
      <h2>Sources and review</h2>
      <p>
        {review.status === 'reviewed'
          ? `Reviewed by ${review.reviewer.name}, ${review.reviewer.credentials}, on ${review.lastReviewed}. Next review on ${review.nextReview}.`
          : 'A draft. No clinician has signed it off yet.'}{' '}
        Written by {review.authors.map(({ name }) => name).join(', ')}.
      </p>
      <p>{review.funding}</p>
      <p>{review.updatePolicy}</p>
      <p>What the summary at the top rests on:</p>
      <RestsOn evidence={summaryEvidence} sources={sources} />
      <Sources id="sources" treatment={treatment} ids={ids} />
    </section>
  );
}
