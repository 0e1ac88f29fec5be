# The two commands that matter: `make generate` turns Spec/ into Generated/, `make test` proves all of it.
# Both do their own set-up. SWIFTFLAGS reaches every `swift` call.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
SWIFTFLAGS ?=
# So many tests at once: with all of them side by side, those that talk over a network wait longer than their deadlines.
export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH ?= 8
FROM ?= 1
TO ?= 100
NAMES ?= --kept-names
VERSION ?=
# The spec that uses the whole language, which tests compare implementations by.
LANGUAGE := --spec Tests/Language/Spec --output Tests/Language/Generated --only client --only mock --only conformance
# The tool, once it is built.
SDKGEN := swift run $(SWIFTFLAGS) --skip-build sdkgen
# What names templates can use: those within lists that this spec leaves empty are known of the one above.
TEMPLATES := templates --beside Tests/Language/Spec
SOURCES := Package.swift Sources Tests Generated

.PHONY: help generate record check test lint drift consumer browser languages documentation benchmark counts setup clean soak artifactbundle release

help: ## Says what can be made.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "%-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

generate: setup ## Turns Spec/ into Generated/.
	@swift build -q $(SWIFTFLAGS) --product sdkgen
	@for made in schema:Spec/schema.json grammar:Spec/behaviour.tmLanguage.json "$(TEMPLATES):Templates/README.md"; do \
	  file="$${made#*:}"; \
	  swift run -q $(SWIFTFLAGS) --skip-build sdkgen $${made%%:*} > "$$file.new"; \
	  cmp -s "$$file.new" "$$file" && rm "$$file.new" || mv "$$file.new" "$$file"; \
	done
	@swift run -q $(SWIFTFLAGS) --skip-build sdkgen generate --summary
	@swift run -q $(SWIFTFLAGS) --skip-build sdkgen generate $(LANGUAGE)

record: setup ## Runs the examples and stories of Spec/, and shows in the reference what came of them.
	@swift run $(SWIFTFLAGS) sdkgen record
	@$(MAKE) generate

test: setup ## Builds everything, runs every test, and checks that Generated/ is what Spec/ says.
	@.ci/quietly lint $(MAKE) lint
	@.ci/quietly build .ci/without-warnings swift build --build-tests $(SWIFTFLAGS)
	@.ci/quietly tests swift test --skip-build $(SWIFTFLAGS)
	@.ci/quietly example swift run --skip-build $(SWIFTFLAGS) chat-example
	@for step in check consumer documentation browser languages; do .ci/quietly $$step $(MAKE) $$step; done
	@.ci/quietly soak $(MAKE) soak TO=6 NAMES=

lint: ## Holds all Swift, hand-written and generated, to .swift-format.
	@swift format lint --strict --parallel --recursive $(SOURCES)

check: setup ## Fails when the spec doesn't hold, a generated file isn't what it says, or behaviour isn't in its one form.
	@swift run $(SWIFTFLAGS) sdkgen lint --strict
	@$(SDKGEN) test
	@for spec in Consumer/Spec Consumer/CourierSpec Consumer/Bikes Language/Spec; do \
	  $(SDKGEN) test --spec Tests/$$spec || exit 1; \
	done
	@$(SDKGEN) format --check
	@$(SDKGEN) record --check
	@$(SDKGEN) generate --check
	@$(SDKGEN) generate --check $(LANGUAGE)
	@$(SDKGEN) schema | diff -u Spec/schema.json -
	@$(SDKGEN) grammar | diff -u Spec/behaviour.tmLanguage.json -
	@$(SDKGEN) $(TEMPLATES) | diff -u Templates/README.md -

drift: setup ## Holds the spec against the vendor's pages.
	@SWIFTFLAGS="$(SWIFTFLAGS)" .ci/drift

consumer: setup ## Builds and tests packages that generate their own SDKs while they build, README's recipe among them.
	@.ci/without-warnings swift build --build-tests --package-path Tests/Consumer $(SWIFTFLAGS)
	@swift test --skip-build --package-path Tests/Consumer $(SWIFTFLAGS)
	@.ci/check-modules Tests/Consumer
	@.ci/check-rebuild Tests/Consumer ParcelTracking Tests/Consumer/Spec/parcels.yaml \
	  CourierTracking Tests/Consumer/CourierSpec/couriers.yaml
	@SWIFTFLAGS="$(SWIFTFLAGS)" .ci/recipe

soak: setup ## Generates, compiles and tries SDKs of specs that nobody wrote, those of the seeds FROM to TO.
	@swift run $(SWIFTFLAGS) soak --from $(FROM) --to $(TO) $(NAMES)

documentation: setup ## Makes DocC archives in .build/documentation, and fails when DocC warns.
	@.ci/documentation

browser: setup ## Opens the reference in headless Chromium as a reader would; says so where there is none.
	@Tests/Browser/run

languages: setup ## Talks to a served mock in Python and JavaScript; says so where there is no Chromium.
	@Tests/OtherLanguages/run

benchmark: setup ## Measures speed as ratios, and the compile cost of what is generated.
	@swift run -c release --package-path Tests/Benchmarks $(SWIFTFLAGS) Benchmarks

counts: setup ## Holds what comes out the same on every run to Tests/Benchmarks/Budgets.md.
	@swift run -c release --package-path Tests/Benchmarks $(SWIFTFLAGS) Benchmarks --counts

artifactbundle: setup ## Packs sdkgen for this platform, for packages that take it without building it.
	@.ci/artifact-bundle .build

release: ## Checks that VERSION can be released, and says which tag to set.
	@.ci/release "$(VERSION)"

setup:
	@.ci/setup

clean: ## Removes what building left behind.
	@rm -rf .build .build-soak Tests/Consumer/.build Tests/Benchmarks/.build
