@rem npm scripts say `exec` so that signals reach the program itself and not a shell; Windows has no such command.
@%*
