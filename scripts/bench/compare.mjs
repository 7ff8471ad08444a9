/**
 * @typedef {object} Comparison
 * @property {number} ours median in milliseconds
 * @property {number} literal median in milliseconds
 * @property {number} ratio median of the ratios in each round
 */

/**
 * Measures both in turn. Other work on the machine slows both halves of a round, so the ratio of a
 * round is steadier than either time.
 *
 * @param {number} rounds
 * @param {() => number | Promise<number>} measureOurs
 * @param {() => number | Promise<number>} measureLiteral
 * @returns {Promise<Comparison>}
 */
export async function compare(rounds, measureOurs, measureLiteral) {
  const samples = [];
  for (let round = 0; round < rounds; round++) {
    const ours = await measureOurs();
    const literal = await measureLiteral();
    samples.push({ ours, literal, ratio: ours / literal });
  }
  return {
    ours: median(samples.map(({ ours }) => ours)),
    literal: median(samples.map(({ literal }) => literal)),
    ratio: median(samples.map(({ ratio }) => ratio)),
  };
}

/** @param {number[]} values */
function median(values) {
  const sorted = values.sort((a, b) => a - b);
  return /** @type {number} */ (sorted[Math.floor(sorted.length / 2)]);
}
