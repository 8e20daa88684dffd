#!/usr/bin/env bash
# Takes the README's pictures of the three faces from the sample office.
set -eu
cd "$(dirname "$0")/../.."
OVERSIGHT_PICTURES="$PWD/docs/images" dotnet test --project tests/ContractOversight.Web.Tests --filter "FullyQualifiedName~Screenshots"
