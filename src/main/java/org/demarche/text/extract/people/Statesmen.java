package org.demarche.text.extract.people;

import java.util.HashMap;
import java.util.Map;
import org.demarche.text.extract.words.Letters;

/**
 * Heads of state and government and comparable office holders whom papers name by title and family name alone, with
 * the names in full. General knowledge, and to be told as such: it is asked only where an article prints no given name.
 */
final class Statesmen {
    private static final String NAMES = """
            Jimmy Carter|Ronald Reagan|Barack Obama|Joe Biden|Kamala Harris|Donald Trump|Mike Pence|Dick Cheney
            Margaret Thatcher|Tony Blair|Gordon Brown|David Cameron|Theresa May|Boris Johnson|Liz Truss|Rishi Sunak
            Keir Starmer|John Major|Nicola Sturgeon|Jeremy Corbyn|Helmut Kohl|Gerhard Schr\u00f6der|Angela Merkel
            Olaf Scholz|Friedrich Merz|Fran\u00e7ois Mitterrand|Jacques Chirac|Nicolas Sarkozy
            Fran\u00e7ois Hollande|Emmanuel Macron|Vladimir Putin|Dmitry Medvedev|Boris Yeltsin|Mikhail Gorbachev
            Sergei Lavrov|Volodymyr Zelensky|Volodymyr Zelenskyy|Petro Poroshenko|Viktor Yanukovych
            Viktor Yushchenko|Yulia Tymoshenko|Alexander Lukashenko|Recep Tayyip Erdogan|Abdullah G\u00fcl
            Ahmet Davutoglu|Benjamin Netanyahu|Ariel Sharon|Ehud Olmert|Yitzhak Rabin|Shimon Peres|Yasser Arafat
            Mahmoud Abbas|Bashar al-Assad|Hosni Mubarak|Mohamed Morsi|Abdel Fattah el-Sisi|Muammar Gaddafi
            Saddam Hussein|Nouri al-Maliki|Mahmoud Ahmadinejad|Hassan Rouhani|Mohammad Khatami|Ali Khamenei
            Hamid Karzai|Ashraf Ghani|Pervez Musharraf|Nawaz Sharif|Imran Khan|Benazir Bhutto|Narendra Modi
            Manmohan Singh|Atal Bihari Vajpayee|Xi Jinping|Hu Jintao|Jiang Zemin|Wen Jiabao|Li Keqiang|Shinzo Abe
            Junichiro Koizumi|Fumio Kishida|Yoshihide Suga|Kim Jong Un|Kim Jong Il|Park Geun-hye|Moon Jae-in
            Lee Myung-bak|Rodrigo Duterte|Benigno Aquino|Joko Widodo|Mahathir Mohamad|Najib Razak|Thaksin Shinawatra
            Aung San Suu Kyi|Lee Hsien Loong|Tsai Ing-wen|Malcolm Turnbull|Tony Abbott|Kevin Rudd|Julia Gillard
            Scott Morrison|Anthony Albanese|Jacinda Ardern|Stephen Harper|Justin Trudeau|Enrique Pe\u00f1a Nieto
            Felipe Calder\u00f3n|Vicente Fox|Andr\u00e9s Manuel L\u00f3pez Obrador|Claudia Sheinbaum|Fidel Castro
            Ra\u00fal Castro|Hugo Ch\u00e1vez|Nicol\u00e1s Maduro|Luiz In\u00e1cio Lula da Silva|Dilma Rousseff
            Michel Temer|Jair Bolsonaro|Mauricio Macri|Javier Milei|Juan Manuel Santos|Alvaro Uribe|Evo Morales
            Rafael Correa|Michelle Bachelet|Silvio Berlusconi|Matteo Renzi|Giorgia Meloni|Mario Draghi|Romano Prodi
            Mariano Rajoy|Jos\u00e9 Luis Rodr\u00edguez Zapatero|Pedro S\u00e1nchez|Viktor Orb\u00e1n|Donald Tusk
            Lech Kaczynski|Jaroslaw Kaczynski|V\u00e1clav Havel|Alexis Tsipras|Antonis Samaras|Mark Rutte
            Jens Stoltenberg|Jean-Claude Juncker|Jos\u00e9 Manuel Barroso|Ursula von der Leyen|Herman Van Rompuy
            Catherine Ashton|Federica Mogherini|Josep Borrell|Kofi Annan|Ban Ki-moon|Ant\u00f3nio Guterres
            Boutros Boutros-Ghali|Javier Solana|Slobodan Milosevic|Aleksandar Vucic|Nelson Mandela|Thabo Mbeki
            Jacob Zuma|Cyril Ramaphosa|Robert Mugabe|Goodluck Jonathan|Muhammadu Buhari|Uhuru Kenyatta|Paul Kagame
            Omar al-Bashir|Yoweri Museveni|Nursultan Nazarbayev|Ilham Aliyev|Mikheil Saakashvili|Islam Karimov
            Henry Kissinger|Madeleine Albright|Colin Powell|Condoleezza Rice
            """;
    private static final Map<String, String> BY_FAMILY = table();

    private Statesmen() {}

    /** The full name of the only one with the family name, in lower case without accents; else the name itself. */
    static String fullName(String family, String name) {
        return BY_FAMILY.getOrDefault(family, name);
    }

    /** Whether the title is one that only few bear at a time. */
    static boolean isHighOffice(String title) {
        return title.equals("president") || title.equals("chancellor") || title.equals("minister")
                || title.equals("premier");
    }

    private static Map<String, String> table() {
        Map<String, String> table = new HashMap<>();
        for (String name : NAMES.replace("\n", "|").split("\\|", -1)) {
            String full = name.strip();
            if (!full.isEmpty()) {
                String family = full.substring(full.lastIndexOf(' ') + 1);
                table.merge(Person.key(Letters.plain(family)), full, (_, _) -> "");
            }
        }
        table.values().removeIf(String::isEmpty);
        return table;
    }
}
