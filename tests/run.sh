#!/usr/bin/env bash
# Installs what the tests need and the machine lacks, runs every test, and ends with "N passed, N failed, N skipped".
# A test that is skipped for want of a service fails here: this script is what brings the services.
set -u
cd "$(dirname "$0")/.."

install_packages() {
  local missing=()
  command -v chromium >/dev/null 2>&1 || missing+=(chromium)
  /usr/bin/python3 -c 'import aiosmtpd' 2>/dev/null || missing+=(python3-aiosmtpd)
  /usr/bin/python3 -c 'import openpyxl' 2>/dev/null || missing+=(python3-openpyxl)
  /usr/bin/python3 -c 'import jsonschema' 2>/dev/null || missing+=(python3-jsonschema)
  [ -x /usr/bin/xz ] || missing+=(xz-utils)
  [ ${#missing[@]} -eq 0 ] && return 0
  echo "Installing: ${missing[*]}"
  local as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq &&
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

if ! install_packages; then
  echo "The packages that the tests need could not be installed." >&2
  exit 1
fi

export OVERSIGHT_SERVICES_REQUIRED=1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
output=$(mktemp)
trap 'rm -f "$output"' EXIT

dotnet build ContractOversight.sln -clp:ErrorsOnly || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
dotnet format ContractOversight.sln --no-restore --verify-no-changes || { echo "The code is not formatted: run dotnet format."; echo "0 passed, 1 failed, 0 skipped"; exit 1; }

dotnet test --solution ContractOversight.sln --no-build --no-progress 2>&1 | tee "$output"
status=${PIPESTATUS[0]}

count() { grep -E "^ *$1: [0-9]+" "$output" | tail -1 | grep -oE '[0-9]+' | head -1; }
passed=$(count succeeded); failed=$(count failed); skipped=$(count skipped)
if [ "$status" -eq 0 ] && [ "${passed:-0}" -eq 0 ]; then
  echo "No test ran." >&2
  status=1
fi
echo "${passed:-0} passed, ${failed:-0} failed, ${skipped:-0} skipped"
exit "$status"
