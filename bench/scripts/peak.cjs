// Leaves behind the most memory that the process held, in KB.
process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.IMR_BENCH_PEAK, String(process.resourceUsage().maxRSS));
});
