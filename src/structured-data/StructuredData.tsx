import type { ComponentProps } from 'react';

export interface StructuredDataProps
  extends Omit<ComponentProps<'script'>, 'children' | 'dangerouslySetInnerHTML' | 'src' | 'type'> {
  /** What `treatmentJsonLd` returns, or any other JSON-LD. */
  data: object;
}

/**
 * JSON-LD as the text between `<script type="application/ld+json">` and `</script>`, for a page
 * that React does not write. Nothing in the content can end the script or open a comment in it.
 *
 * Throws what `JSON.stringify` throws: a `TypeError` for data that contains itself, or a `bigint`.
 */
export function jsonLdScript(data: object): string {
  // In JSON these occur only inside strings, where an escape means the same character.
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Puts JSON-LD on the page, for search engines and assistants. It is invisible, runs no code and makes
 * no request. It can go anywhere in the page, but has to be in the server's HTML.
 */
export function StructuredData({ data, ...rest }: StructuredDataProps) {
  return (
    data && (
      // As text, React would escape the quotes too, and inside a script no parser undoes that.
      <script
        {...rest}
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: jsonLdScript(data) }}
      />
    )
  );
}
