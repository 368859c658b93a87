#!/bin/bash
# One sweep as an array of Slurm:
#
#   fairweather sweep plan daycare --over fine=0:200:1 --to jobs
#   sbatch --wait examples/cluster/slurm.sh jobs
#   fairweather sweep merge jobs --out results/fines
#
# Each task runs its own share. One that was stopped goes on where it was when Slurm starts it again.
#SBATCH --array=1-8
#SBATCH --cpus-per-task=2
#SBATCH --time=01:00:00
#SBATCH --requeue
set -euo pipefail
${FAIRWEATHER:-npx fairweather} sweep work "${1:-jobs}" \
  --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" \
  --workers "${SLURM_CPUS_PER_TASK:-1}" --no-progress
