using Microsoft.Playwright;

namespace LangNghe.Tests.Browser.Harness;

/// <summary>Presses and fills in; by keyboard alone it reaches everything by Tab and demands that the focus shows.</summary>
public sealed class Hand(IPage page, bool keyboardOnly)
{
    private const int FarthestTab = 400;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    public async Task Press(ILocator thing)
    {
        if (!keyboardOnly)
        {
            await thing.ClickAsync();
            return;
        }

        await Reach(thing);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Presses what leads to another page and waits for it.</summary>
    public async Task Go(ILocator thing)
    {
        var opened = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Opened(object? sender, IPage loaded) => opened.TrySetResult();
        page.DOMContentLoaded += Opened;
        await Press(thing);
        await opened.Task.WaitAsync(_patience);
        page.DOMContentLoaded -= Opened;
    }

    public async Task Fill(ILocator field, string text)
    {
        if (!keyboardOnly)
        {
            await field.FillAsync(text);
            return;
        }

        await Reach(field);
        await page.Keyboard.PressAsync("ControlOrMeta+a");
        await page.Keyboard.TypeAsync(text);
    }

    private async Task Reach(ILocator thing)
    {
        await Assertions.Expect(thing).ToBeVisibleAsync();
        for (var i = 0; i < FarthestTab; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await thing.EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                Assert.True(await thing.EvaluateAsync<bool>("e => { const s = getComputedStyle(e); return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none'; }"), $"The focus does not show on {thing}");
                return;
            }
        }

        Assert.Fail($"{FarthestTab} times Tab do not reach {thing}");
    }
}
