/**
 * Times the components against the literal elements of their own HTML, which is the least that React
 * has to do. `npm run bench` fails above these limits:
 */
const limits = { server: 3.5, hydration: 1.5 };

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
  const passed = ratio <= limit;
  if (!passed) process.exitCode = 1;
  console.log(
    `  ${name.padEnd(26)} ${ours.toFixed(2)} ms, literal ${literal.toFixed(2)} ms, ratio ${ratio.toFixed(2)} ${passed ? '' : `(limit ${limit})`}`,
  );
}

console.log(`Server CPU time to render the whole page (ratio at most ${limits.server})`);
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

console.log(`Hydration of five components in a new browser (ratio at most ${limits.hydration})`);
report('first visit', await compareHydration(), limits.hydration);
