@echo off
rem Builds only when a source is newer than the program, then starts it.
setlocal
set "root=%~dp0"
set "program=%root%artifacts\bin\Cli\debug\langnghe.dll"
powershell -NoProfile -Command "$p = Get-Item -ErrorAction SilentlyContinue $env:program; if (-not $p) { exit 1 }; $n = Get-ChildItem -Recurse -File -Path (Join-Path $env:root 'src'), (Join-Path $env:root 'Directory.*.props') | Where-Object { $_.FullName -notmatch '\\(node_modules|wwwroot\\lib)\\' -and $_.LastWriteTimeUtc -gt $p.LastWriteTimeUtc } | Select-Object -First 1; if ($n) { exit 1 } else { exit 0 }"
if errorlevel 1 (
  dotnet build "%root%src\Cli\Cli.csproj" -v q --nologo -clp:ErrorsOnly 1>&2 || exit /b 1
  powershell -NoProfile -Command "(Get-Item $env:program).LastWriteTimeUtc = [DateTime]::UtcNow"
)
dotnet exec "%program%" %*
exit /b %errorlevel%
