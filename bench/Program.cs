using LangNghe.Bench;
using LangNghe.Bench.Reference;

return args is [ReferenceSite.Verb] ? await ReferenceSite.Serve() : await Benchmark.Run(args);
