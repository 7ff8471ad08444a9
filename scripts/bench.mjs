/**
 * Compares the components with the literal elements of their own HTML, the least React has to do.
 * Fails if they take more than this many times as long.
 *
 * Hydration measured 1.49 to 1.57 on two busy cores, some 26 ms over the literal. Much of that is
 * React rendering function components.
 */
const limits = { server: 3.5, hydration: 2 };

// React reads this when it loads, so everything that needs React is imported after it.
process.env.NODE_ENV = 'production';
const { compareServer } = await import('./bench/server.mjs');
const { compareHydration } = await import('./bench/hydration.mjs');

/**
 * @param {string} name
 * @param {import('./bench/compare.mjs').Comparison} comparison
 * @param {number} limit
 */
function report(name, { ours, literal, ratio }, limit) {
  console.log(
    `  ${name.padEnd(28)} ${ours.toFixed(2)} ms, literal ${literal.toFixed(2)} ms, ratio ${ratio.toFixed(2)}`,
  );
  // Not `ratio > limit`: a ratio that could not be measured must fail too.
  if (!(ratio <= limit)) {
    console.error(`  Too slow: the ratio may be at most ${limit}.`);
    process.exitCode = 1;
  }
}

console.log('Whole page on the server, CPU time of a render');
for (const { times, sources } of [
  { times: 1, sources: 'own' },
  { times: 10, sources: 'own' },
  { times: 10, sources: 'shared' },
  { times: 100, sources: 'own' },
  { times: 100, sources: 'shared' },
]) {
  report(
    `content ×${times}, ${sources} sources`,
    await compareServer(times, sources),
    limits.server,
  );
}

console.log('Five components in a new browser process, CPU time of hydration');
report('content ×1', await compareHydration(), limits.hydration);
