package org.superconfounding.architecture.wrong.unlisted;

import java.util.Random;

/** Throws dice that nobody can throw again. */
final class Dice {
    private Dice() {}

    static double thrown() {
        return new Random().nextDouble() + Math.random();
    }
}
