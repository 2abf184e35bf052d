using LangNghe.Foundation.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Foundation.Jobs;

public static class JobsModule
{
    extension(IServiceCollection services)
    {
        /// <param name="permission">Who may order such a job.</param>
        public IServiceCollection AddJob<TWork>(string code, string label, string permission) where TWork : class, IWork =>
            services.AddScoped<TWork>().AddSingleton(new JobKind(code, label, typeof(TWork), permission));

        public IServiceCollection AddSchedule(Schedule schedule) => services.AddSchedule(_ => schedule);

        /// <param name="schedule">From the configuration; null when none is wished.</param>
        public IServiceCollection AddSchedule(Func<IServiceProvider, Schedule?> schedule) => services.AddSingleton(new ScheduleSource(schedule));

        /// <summary>For the programs that run jobs and watch the clock as long as they run.</summary>
        public IServiceCollection AddJobsAtWork() => services.AddHostedService<JobsAtWork>().AddHostedService<SchedulesAtWork>();

        internal IServiceCollection AddJobs()
        {
            services.AddOptions<JobOptions>().BindConfiguration(JobOptions.Section).Validate(o => o.AreSound, "Jobs: AtOnce is from 1 to 32, Attempts from 1 to 20, Lease at least a second.").ValidateOnStart();
            services.AddSingleton(new Gauge("langnghe.jobs.waiting", "Jobs that wait for a process to take them up.", (db, stop) => db.Set<Job>().LongCountAsync(j => j.State == JobState.Waiting, stop)));
            return services.AddSingleton<JobKinds>().AddSingleton<JobBell>().AddSingleton<RunningJobs>().AddSingleton<JobWorker>().AddSingleton<DueTimes>().AddScoped<JobQueue>();
        }
    }
}
