// Preloaded into the server and the worker: if the supervisor is killed, its end of the channel closes, and they stop in
// their usual orderly way instead of running on unattended.
process.channel?.unref()
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
