# Short names for the commands of README.md. Everything is plain Maven underneath.
MAVEN ?= mvn
FLAGS ?= -B

# On a terminal, and not in CI, show progress in place.
ifndef CI
ifneq ($(shell test -t 2 && echo yes),)
FLAGS += -Daudit.progress=terminal
endif
endif

.PHONY: help verify test claim bench repeatable seeds format clean

help: ## This list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 24

verify: ## Reproduce the whole paper and write target/report/index.html
	$(MAVEN) $(FLAGS) verify

test: ## The instrument's own tests, under a minute
	$(MAVEN) $(FLAGS) test

claim: ## One claim: make claim ID=E2.3
	@test -n "$(ID)" || { echo "usage: make claim ID=E2.3" >&2; exit 2; }
	$(MAVEN) $(FLAGS) -q verify -Dclaim=$(ID)

bench: ## Benchmarks beside a reference simulator: make bench [BENCH=regex]; writes target/bench
	$(MAVEN) $(FLAGS) -q -Pbench test-compile exec:exec@bench -Dbench='$(or $(BENCH),.*)'

repeatable: ## Build twice, under another time zone and locale, and compare every byte (OTHER_JAVA_HOME: another JDK too)
	.ci/repeatable

seeds: ## All claims under N fresh seeds: make seeds N=200 [REPLICATIONS=2000]
	$(MAVEN) $(FLAGS) -q test-compile exec:exec@seeds -Dseeds=$(or $(N),200) -Dreplications=$(or $(REPLICATIONS),2000)

format: ## Format the sources
	$(MAVEN) $(FLAGS) -q spotless:apply

clean: ## Delete what the build made
	$(MAVEN) $(FLAGS) -q clean
