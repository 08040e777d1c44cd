package org.demarche.cli;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("hello " + Runtime.version() + " " + Main.class.getModule());
    }
}
