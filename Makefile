# Short names for commands. All is plain Maven underneath, but for programs of the tests, which ask it only to compile.
MAVEN ?= mvn
# Recipes read these from the environment, as they were typed, so that neither the shell nor make runs what they hold.
VERBATIM = ID A B VERDICT GRADE GROUP WORDS
$(foreach name,$(VERBATIM),$(if $(filter undefined,$(origin $(name))),,$(eval override $(name) := $$(value $(name)))))
export $(VERBATIM)
FLAGS ?= -B

# On a terminal, and not in CI, show progress in place.
PROGRESS = silent
ifndef CI
ifneq ($(shell test -t 2 && echo yes),)
FLAGS += -Daudit.progress=terminal
PROGRESS = terminal
endif
endif

.PHONY: $(shell sed -n 's/^\([a-z-]*\):.*\#\#.*/\1/p' $(MAKEFILE_LIST))

help: ## This list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 24

verify: ## Reproduce the whole paper and write target/report/index.html, two minutes
	$(MAVEN) $(FLAGS) verify

test: ## The instrument's own tests, half a minute
	$(MAVEN) $(FLAGS) test

# Maven is asked only when a source is newer than its last answer; for one claim it would cost more than the claim. The quick
# compiler is enough for short work.
CLASSPATH = target/test.classpath
COMPILED = test -e $(CLASSPATH) && test -z "$$(find pom.xml src -newer $(CLASSPATH) -print -quit)" || \
	{ rm -f $(CLASSPATH); $(MAVEN) $(FLAGS) -q -Dspotless.check.skip process-test-classes; }
PATH_SEPARATOR = $(if $(filter Windows_NT,$(OS)),;,:)
JVM = $(if $(JAVA_HOME),"$(JAVA_HOME)/bin/java",java)
JAVA = $(JVM) -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
	-classpath "target/classes$(PATH_SEPARATOR)target/test-classes$(PATH_SEPARATOR)$$(cat $(CLASSPATH))"
MAIN = $(COMPILED) && $(JAVA) org.superconfounding.cli.Main
property = $(shell sed -n 's:^ *<$1>\(.*\)</$1>$$:\1:p' pom.xml)

claim: ## Test a claim, several or a group: make claim ID=E2.3 (ID=E2.3,t1 ID=E5) [SEED=7] [REPLICATIONS=2000] [HEAP=6g]
	@test -n "$$ID" || { echo "usage: make claim ID=E2.3" >&2; exit 2; }
	@$(COMPILED) && heap=$(or $(HEAP),$(call property,heap)) && $(JAVA) $(call property,fork.arguments) -Daudit.progress=$(PROGRESS) \
		-Daudit.seed=$(or $(SEED),$(call property,seed)) -Daudit.replications=$(or $(REPLICATIONS),$(call property,replications)) \
		org.superconfounding.audit.junit.ChosenClaims "$$ID"

claims: ## The claims, a line each: make claims [VERDICT=contradicted] [GRADE=conclusion] [GROUP=E2] [WORDS="Mermin"]
	@$(MAIN) claims --verdict="$$VERDICT" --grade="$$GRADE" --group="$$GROUP" --words="$$WORDS"

show: ## A claim's screen from the last build: make show ID=E5.4 (several, or a group: ID=E2.3,t1 ID=E5)
	@test -n "$$ID" || { echo "usage: make show ID=E5.4" >&2; exit 2; }
	@$(MAIN) show "$$ID"

compare: ## What moved between two runs: make compare A=target/evidence B=folder
	@$(MAIN) compare "$$A" "$$B"

known-wrong: ## Every deliberate error in the instrument with everything that must notice it, a minute
	$(MAVEN) $(FLAGS) -q test-compile failsafe:integration-test@known-wrong-instruments failsafe:verify -Dinstruments=all -Devidence.dir=target/known-wrong

# Two calls: these arguments would reach the programs of the build as well.
BENCH_MAIN = $(MAVEN) $(FLAGS) -q -Pbench test-compile && $(MAVEN) $(FLAGS) -q -Pbench exec:exec -Dexec.classpathScope=test

bench: ## Benchmarks beside a reference simulator, a quarter of an hour: make bench [BENCH=regex]; writes target/bench
	$(BENCH_MAIN) -Dexec.args='-Xmx6g -classpath %classpath org.superconfounding.bench.BenchMain target/bench "$(or $(BENCH),.*)"'

profile: ## In which classes the benchmarks spend their time, a few minutes on JDK 25; writes target/bench/profile.adoc
	$(BENCH_MAIN) -Dexec.args='-Xmx6g -classpath %classpath org.superconfounding.bench.ProfileMain target/bench'

MUTATED = $(or $(PACKAGES),quantum statistics bell causal audit)

mutation: ## Mutation analysis, survivors against their list: make mutation [PACKAGES="bell causal"]; all of them rewrite docs/mutation.adoc
	for package in $(MUTATED); do $(MAVEN) $(FLAGS) -q test-compile pitest:mutationCoverage -Dmutation.package=$$package || exit 1; done
	@$(COMPILED) && $(JAVA) org.superconfounding.mutation.MutationScores target/mutation $(MUTATED)

# Selenium Manager would download browsers and drivers. The tests name those that are there; called all the same, it fails.
NO_DOWNLOAD = SE_MANAGER_PATH=target/no-selenium-manager SE_OFFLINE=true SE_AVOID_STATS=true

browser: ## The report of the last build in headless Chromium; needs chromium and chromedriver
	$(NO_DOWNLOAD) $(MAVEN) $(FLAGS) -q -Pbrowser test-compile surefire:test -Dforks=1 -Dtest='**/browser/*Test'

validate: ## The last report by others' tools: HTML (Nu), PDF/UA-1 and PDF/A-2a (veraPDF), schemas, tables and crate; axe is in make browser
	$(MAVEN) $(FLAGS) -q -Pvalidate test-compile surefire:test -Dforks=1 -Dtest='**/validation/*Test'

oracles: ## Make the reference numbers of the tests anew with mpmath, NumPy, SciPy and scikit-learn, and compare every byte
	src/test/resources/oracles/check target/oracles

repeatable: ## Build several times, elsewhere and under other locales, and compare every byte (OTHER_JAVA_HOME: another JDK too)
	.ci/repeatable

dist: ## One zip of the last build: sources, report, evidence, jar that runs, SHA256SUMS; writes target/dist
	.ci/dist

picture: ## README's picture, of the last report; needs chromium
	chromium --headless=new --disable-gpu --hide-scrollbars $(if $(filter 0,$(shell id -u)),--no-sandbox) --window-size=1100,948 \
		--screenshot="$(CURDIR)/docs/report.png" "file://$(CURDIR)/target/report/index.html"

PLANTUML = plantuml-mit:1.2025.10

diagrams: ## The pictures of types anew, of the arrows in docs/architecture/*.puml; measures text with Liberation Sans
	$(MAVEN) $(FLAGS) -q dependency:copy -Dartifact=net.sourceforge.plantuml:$(PLANTUML) -DoutputDirectory=target/plantuml
	$(JVM) -Djava.awt.headless=true -jar target/plantuml/$(subst :,-,$(PLANTUML)).jar -tsvg -nometadata docs/architecture/*.puml
	for picture in docs/architecture/*.svg; do \
		sed 's/font-family="Liberation Sans"/font-family="Liberation Sans, Arial, sans-serif"/g' $$picture > target/plantuml/picture && cp target/plantuml/picture $$picture || exit 1; \
	done

bench-docs: ## Put the last benchmarks' tables and figure into docs/performance.adoc
	cp target/bench/measured.csv target/bench/cost.svg docs/performance/
	for part in measured profile; do \
		sed -e "/^\/\/ $$part begins/,/^\/\/ $$part ends/{//!d;}" -e "/^\/\/ $$part begins/r target/bench/$$part.adoc" \
			docs/performance.adoc > target/bench/page.adoc && cp target/bench/page.adoc docs/performance.adoc || exit 1; \
	done

seeds: ## All claims under N fresh seeds: make seeds N=200 [REPLICATIONS=10000] [SHARD=3/16]
	$(MAVEN) $(FLAGS) -q test-compile exec:exec@seeds -Dseeds=$(or $(N),200) -Dreplications=$(or $(REPLICATIONS),10000) -Dshard=$(or $(SHARD),1/1)

seeds-merge: ## The lists of all shards as one: make seeds-merge N=200
	@$(COMPILED) && $(JAVA) org.superconfounding.audit.junit.SeedMerge $(or $(N),200) target/seeds

seeds-docs: ## Add the list of the last sweep over seeds to docs/seeds.csv
	tail -n +2 target/seeds/seeds.csv >> docs/seeds.csv

IONQ = $(MAVEN) $(FLAGS) -q -Dspotless.check.skip compile exec:java -Dexec.mainClass=org.superconfounding.cli.Main
IONQ_PLAN = $(if $(BACKEND),--backend=$(BACKEND)) $(if $(SHOTS),--shots=$(SHOTS)) $(if $(NOISE),--noise=$(NOISE)) $(if $(MAX_COST),--max-cost=$(MAX_COST)) $(if $(STATE_SEED),--seed=$(STATE_SEED))
# SERVICE: a server on this machine that plays the service, see ionq-play. ARGS: whatever else `ionq … --help` lists.
IONQ_MORE = $(if $(SERVICE),--service=$(SERVICE)) $(ARGS)

ionq-estimate: ## Price of runs on IonQ: make ionq-estimate [SCENARIO=bell-state] [BACKEND=qpu.…] [SHOTS=1000]
	@$(IONQ) -Dexec.args="ionq estimate $(if $(SCENARIO),--scenario=$(SCENARIO)) $(IONQ_PLAN) $(IONQ_MORE)"

ionq-run: ## Run on IonQ: make ionq-run SCENARIO=bell-state [BACKEND=…] [SHOTS=…] [NOISE=aria-1] [MAX_COST=USD]
	@test -n "$(SCENARIO)" || { echo "usage: make ionq-run SCENARIO=bell-state (make ionq-estimate lists them)" >&2; exit 2; }
	@$(IONQ) -Dexec.args="ionq run --scenario=$(SCENARIO) $(IONQ_PLAN) $(IONQ_MORE)"

ionq-resume: ## Go on with an interrupted run: make ionq-resume [TAG=…]
	@$(IONQ) -Dexec.args="ionq resume $(if $(TAG),--tag=$(TAG)) $(IONQ_MORE)"

ionq-replay: ## Check recorded runs and print their figures: make ionq-replay [RUNS=live-runs] [SCENARIO=bell-state]
	@$(IONQ) -Dexec.args="ionq replay $(if $(RUNS),--runs=$(RUNS)) $(if $(SCENARIO),--scenario=$(SCENARIO)) $(ARGS)"

ionq-play: ## Play IonQ's service on this machine, to rehearse without a key: make ionq-play [PORT=8904] [FAULT=lost-answer]
	@$(COMPILED) && $(JAVA) org.superconfounding.hardware.ionq.LocalService $(or $(PORT),8904) $(or $(FAULT),none)

ionq-clients: ## Other people's clients, where they are installed, against the played service and with our circuits: make ionq-clients [PYTHON=python3]
	@$(MAVEN) $(FLAGS) test -Dtest='Qiskit*Test' -Dionq.clients.python=$(or $(PYTHON),python3)

runs-export: ## Circuits as OpenQASM 3, to be run anywhere: make runs-export SCENARIO=bell-state [OUT=target/openqasm] [STATE_SEED=N]
	@$(IONQ) -Dexec.args="runs export $(if $(SCENARIO),--scenario=$(SCENARIO)) $(if $(OUT),--out=$(OUT)) $(if $(STATE_SEED),--seed=$(STATE_SEED))"

runs-import: ## Take in what another program made of them: make runs-import CIRCUITS=target/openqasm/bell-state FORMAT=qiskit-result ON=simulator FILES=…
	@test -n "$(CIRCUITS)" -a -n "$(FORMAT)" -a -n "$(ON)" -a -n "$(FILES)" || { echo "usage: make runs-import CIRCUITS=… FORMAT=… ON=hardware|simulator FILES=… (docs/hardware.adoc)" >&2; exit 2; }
	@$(IONQ) -Dexec.args="runs import --circuits=$(CIRCUITS) --format=$(FORMAT) --on=$(ON) $(ARGS) $(FILES)"

ionq-interleavings: ## Many processes at once that are killed and find the disk full: make ionq-interleavings [N=1000], under an hour
	$(MAVEN) $(FLAGS) test -Dtest='*InterleavingsTest' -Dionq.interleavings=$(or $(N),1000)

format: ## Format the sources
	$(MAVEN) $(FLAGS) -q spotless:apply

clean: ## Delete what the build made
	$(MAVEN) $(FLAGS) -q clean
