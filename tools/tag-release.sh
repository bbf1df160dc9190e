#!/usr/bin/env bash
# Tags the version of package.json, with dist/ in the commit of the tag: a GitHub Action and a
# pre-commit hook run what lies at the tag. That commit is on no branch, and the branch has no dist/.
# Its package.json has no scripts and no development packages: npm would install those and build
# anew wherever the tag is installed, and the pre-commit of Debian 12 fails on what prepack prints.
# The major tag (v1) moves along. Push with: git push origin --force --tags
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() {
  echo "tag-release: $*" >&2
  exit 1
}

version=$(node -p 'JSON.parse(fs.readFileSync("package.json", "utf8")).version')
tag=v$version
[[ -z $(git status --porcelain) ]] || fail "there are uncommitted changes"
! git rev-parse --quiet --verify "refs/tags/$tag" >/dev/null || fail "$tag is there already"
npm run build

index=$(mktemp -d)
trap 'rm -rf "$index"' EXIT
export GIT_INDEX_FILE=$index/index
git read-tree HEAD
git add --force dist
manifest=$(node -p 'const { scripts, devDependencies, ...kept } = JSON.parse(fs.readFileSync("package.json", "utf8")); JSON.stringify(kept, null, 2)' |
  git hash-object -w --stdin)
git update-index --cacheinfo "100644,$manifest,package.json"
commit=$(git commit-tree "$(git write-tree)" -p HEAD -m "announce-lint $version")
git tag "$tag" "$commit"
git tag --force "${tag%%.*}" "$commit"
echo "$tag is $commit"
