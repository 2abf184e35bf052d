using LangNghe.Bench;
using LangNghe.Bench.Imports;
using LangNghe.Bench.Reference;

return args switch
{
    [ReferenceSite.Verb] => await ReferenceSite.Serve(),
    [ImportBench.Verb, ..] => await ImportBench.Run(args[1..]),
    _ => await Benchmark.Run(args),
};
