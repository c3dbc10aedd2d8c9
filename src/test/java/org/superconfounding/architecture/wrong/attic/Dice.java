package org.superconfounding.architecture.wrong.attic;

import java.util.Random;

/** Throws dice that nobody can throw again. */
final class Dice {
    private Dice() {}

    static double thrown() {
        return new Random().nextDouble() + Math.random();
    }
}
