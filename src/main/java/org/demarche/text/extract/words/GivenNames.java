package org.demarche.text.extract.words;

import java.util.Set;

/** Given names that are common in English news, without accents, by the gender that they tell. */
public final class GivenNames {
    private static final Set<String> MALE = Words.of("""
            aaron abdul abdulaziz abdullah abdulrahman abe abel abraham abram adam adel adnan adolf adrian ahmad ahmed
            aidan akira al alain alan alastair albert alberto aldo alec alejandro aleksandr aleksei alessandro
            alexander alexandre alexei alexis alf alfonso alfred alfredo alistair allan allen alonso alphonse alun
            alvaro alvin amadou ambrose amin amir amit amos anand anatoly anders andre andreas andrei andres andrew
            andrey andrzej andy angelo angus anil ansel anthony antoine anton antonio antony anwar archibald archie
            ari armand armando armin arne arnold arseniy art artem arthur arturo arun ashok ashraf asif athanasios
            august augustin augusto augustus aurelio austin avi axel aziz barack barnaby barney barry bart bartholomew
            bashar basil bassam bastian ben benedict benito benjamin bennett benny bernard bernardo bernd bernie bert
            bertrand bilal bill billy bjorn blaine blaise blake bo bob bobby bogdan boris brad bradford bradley brady
            brandon brendan brent bret brett brian bruce bruno bryan bryce bryon bud burt byron caleb callum calvin
            cameron carl carlo carlos carlton carsten cary casper cecil cedric cesar chad charles chas chester chet
            christian christoph christophe christopher chuck cian clarence clark claude claudio claus clay clayton
            clement cliff clifford clint clinton clive clyde cody colin colm conor conrad constantin cory craig
            cristian cristobal curt curtis cyril cyrus dag dale damian damien damon dan daniel daniele danilo danny
            dante dariusz darrell darren darryl dave david dean declan demetrius denis dennis denzel derek dermot
            derrick desmond devin devon dexter dick didier diego dieter dietrich dimitri dimitris dirk dmitri dmitriy
            dmitry dominic dominik don donald donnie dorian doug douglas doyle duane dudley duncan dustin dwayne
            dwight dylan eamon earl ed eddie eddy edgar edmond edmund eduard eduardo edward edwin efrain egor ehud eli
            elias elijah elliott ellis elmer elon elvis emanuel emil emile emiliano emilio emmanuel emmett enda enrico
            enrique eoin erdogan eric erich erik ernest ernesto ernie ernst erwin esteban ethan etienne eugene evan
            evgeny ezra fabian fabio fabrice fadi fahd faisal farouk federico felipe felix ferdinand fergus fernando
            fidel filip finn fitz florian floyd forrest francesco francis francisco franco francois frank franklin
            franz fred freddie freddy frederic frederick fredrik friedrich fritz fyodor gabriel gareth garrett garry
            garth gary gaston gavin gene gennady geoff geoffrey georg george georges georgi georgy gerald gerard
            gerardo gerhard german gerry gershon gianni gideon gil gilbert giles gilles gino giorgio giovanni giuseppe
            glen glenn godfrey gonzalo gordon graeme graham grant greg gregg gregor gregory grigory grzegorz guido
            guillaume guillermo gunnar gunther gus gustav gustavo guy hafez haim hakan hakim hal hamad hamid hamish
            hamza hank hannes hans harald harold haroon harris harrison harry harun harvey hasan hashim hassan hector
            heiko heinrich heinz helmut hendrik henri henrik henry herb herbert herman hermann hernan hiroshi hisham
            horace horst hosni howard hubert hugh hugo humphrey hunter hussein ian ibrahim ignacio ignatius igor ike
            ilya imran ira irving irwin isaac isaiah isidore ismail israel ivan ivo jack jackson jacob jacques jake
            jakob jakub jalal jamal james janez jared jason jasper javad javier jay jayden jeb jed jeff jefferson
            jeffery jeffrey jens jeremiah jeremy jermaine jerome jerry jesper jesus jim jimmy jiri joachim joao
            joaquin joe joel joerg johan johann johannes john johnathan johnnie johnny jon jonah jonas jonathan jonny
            jordi jorge jorgen jose josef joseph josh joshua josiah juan jude juergen jukka jules julian julien julio
            julius junaid jurgen justin kamal kareem karim karl karsten kaspar kazuo keith kelvin ken kendrick kenji
            kenneth kenny kent kerry kevin khaled khalid khalil kieran kirill kirk klaus kofi konrad konstantin kostas
            kris krzysztof kumar kurt laird lamar lance larry lars laszlo laurence laurent lawrence leif leighton len
            lennart lenny leo leon leonard leonardo leonid leopold leroy les lester lev levi lewis liam lincoln linus
            lionel lloyd lorenzo louis lowell luc luca lucas lucian luciano luigi luis lukas lukasz luke luther lyle
            lyndon mac mahathir mahmood mahmoud malcolm malik manfred manuel marc marcel marcello marcelo marco marcos
            marcus marek mariano mario marius mariusz mark marko markus marlon marshall martin marty martyn marvin
            massimo mateo mateusz mathias mathieu matt matteo matthew matthias matthieu maurice mauricio maurizio max
            maxim maxime maximilian maxwell mehmet mel melvin menachem mervyn michael michal michel mick mickey miguel
            mihai mihail mikael mike mikel mikhail mikko milan miles milos milton miroslav mitch mitchell mitt moe
            mohamad mohamed mohammad mohammed moises monty moritz morris mortimer moses moshe muammar muhammad murray
            mustafa mustapha myron nabil nadir naftali nasser nat nate nathan nathaniel ned neil nelson nestor neville
            newt nicholas nick nicola nicolae nicolas nigel nikita nikola nikolai nikolaos nikolas nikolaus nils noah
            noam nolan norbert norm norman nouri olaf oleg oliver olivier omar orlando orson orville oscar oskar osman
            otis otto owen pablo paddy panagiotis paolo pascal patrice patrick paul paulo pavel pawel pedro percy
            perry pete peter petr petro phil philip philipp philippe phillip pierce pierre pietro piotr prakash
            preston qasim quentin quincy rafael rafal rahm rahul raj rajesh ralph ramon ramzi rand randal randall
            randolph randy raphael rashid raul ravi ray raymond recep reggie reginald reid reince reinhard reinhold
            rene rex reza rhys ricardo riccardo rich richard rick rickey ricky rob robbie robby robert roberto rocco
            rod roderick rodney rodolfo rodrigo rogelio roger rohan roland rolando rolf roman romano ron ronald ronan
            ronnie ross roy ruben rudi rudolf rudolph rudy rufus rupert russ russell rusty ryan saad sacha sadiq saeed
            said salah saleh salem salim salman salvador salvatore sami samir sammy samuel sandeep sanjay santiago
            saul sayed scott scottie sean sebastian seif selim serge sergei sergey sergio seth seymour shane shaun
            shawn sheldon sherman shimon shinzo sid siegfried sigmund silvio simeon simon sinan slobodan sol solomon
            spencer spiro srdjan stan stanislav stanislaw stanley stefan stefano stephan stephane stephen sterling
            steve steven stewart stig stu stuart suleiman sundar sunil sven syd sylvester tad tadeusz taha takeshi
            tareq tariq taro tayyip ted teddy terence terrance terrell terrence thabo thad thaddeus theo theodor
            theodore thierry thom thomas thorsten tiago tim timo timothy tito tobias todd tom tomas tomasz tommaso
            tommy tony travis trent trevor tristan troy truman tucker tyler tyrone ulf ulrich umar umberto uri usman
            vaclav valentin valery vance vasily vern vernon victor vijay vikram viktor vince vincent vincenzo vinod
            virgil vitali vitaly vito vlad vladimir vladislav volker volodymyr vyacheslav wade waldo waleed walid
            wallace wally walt walter walton ward warren wayne wendell werner wes wesley wilbur wilfred wilhelm will
            willard willem william willie willis willy wilson winfried winston wladyslaw wojciech wolfgang woodrow
            woody xavier yahya yair yan yannis yaroslav yasser yevgeny yitzhak yosef youssef yuri yusuf yves zac zach
            zachary zack zalmay zbigniew zeke zhou zoltan""");
    private static final Set<String> FEMALE = Words.of("""
            aaliyah abby abigail ada adela adele adriana adrienne agatha agnes agnieszka aicha aileen aisha alba
            alejandra aleksandra alessandra alexa alexandra alexandria alice alicia alina aline alison allison alma
            althea alyssa amal amalia amanda amara amber amelia amelie amina amira amy ana anastasia andrea angel
            angela angelica angelina angelique angie anika anita ann anna annabel anne annette annie antoinette
            antonia anya april arabella ariana arianna arlene ashley astrid aubree audrey aung aurelia aurora ava
            avril ayesha barbara beatrice beatrix beatriz becky belinda bella bernadette bernice bertha beryl bess
            beth bethany betsy bettina betty beverly bianca birgit bonnie brandi brenda bridget brigid brigitte
            britney brittany bronwyn caitlin caitlyn camila camilla camille candace candice cara carina carla carly
            carmel carmen carol carole carolina caroline carolyn carrie cassandra catalina caterina catherine cathleen
            cathy cecilia celeste celia celine chantal charity charlene charlotte chelsea cher cheryl chiara chloe
            christa christiane christina christine christy cindy claire clara clarissa claudia clementine colleen
            connie constance cora cordelia corinne cornelia cristina crystal cynthia dagmar daisy daniela danielle
            daphne darlene dawn deanna deb debbie debora deborah debra deirdre delia della denise diana diane dianne
            dilma dina dolores donna dora doreen doris dorothea dorothy edith edna eileen elaine eleanor elena eleni
            eliana elisa elisabeth elise eliza elizabeth ella ellen elsa elsie elvira emilia emilie emily emma erica
            erika erin esmeralda esperanza estelle esther ethel eugenia eunice eva evangeline eve fabiola faith fatima
            fatma faye federica felicia felicity fernanda fiona flora florence francesca francine francoise frauke
            freda frida gabriela gabriella gabrielle gail galina gemma genevieve georgia georgina geraldine gerda
            germaine gertrude gillian gina ginger ginny giorgia giovanna gisela giulia gladys glenda gloria grace
            graciela greta gretchen guadalupe gwen gwendolyn gwyneth hailey hala hanan hanna hannah harriet hattie
            hayley hazel heather heidi helen helena helene helga henrietta hilda hillary hind holly hope huma ida
            ilana ilona ilse imelda imogen ina ines inga inge ingrid irena irene irina iris irma isabel isabella
            isabelle isla ivana ivanka ivy jacinta jacqueline jacquelyn jana jane janelle janet janice janine jasmin
            jasmine jayne jean-marie jeanette jeanine jeanne jelena jemima jen jenna jennifer jenny jessica jessie
            jill jillian joan joann joanna joanne jocelyn jodi jodie johanna jolene josefina josephine josie
            joy joyce juana juanita judith judy julia juliana julianne julie juliet juliette june justine kaitlin
            kamala kara karen karin karina karla kat kate katerina katharina katharine katherine kathleen kathryn
            kathy katie katja katrina kayla keisha kellyanne kendra khadija kiersten kimberly kirsten kirstin kirsty
            kristen kristi kristin kristina kristine krystal kylie laila lana lara larissa latoya laura laurel laurie
            lavinia leah leanne leila leilani lena leona leonie leonor leticia leymah liana libby lidia liesl lila
            lilian liliana lillian lily lina linda lisa lisbeth liz liza lizzie lois lola loretta lori lorna lorraine
            lottie louisa louise lourdes luana lucia lucie lucinda lucy ludmila luisa lydia lynda lynette lynne mabel
            madeleine madeline madison mae magda magdalena maggie mairead maja malala malia mandy manuela mara marcela
            marcia margaret margarita margot marguerite maria mariam mariana marianne maribel marie marija marilyn
            marina marisa marisol marissa marjorie marla marlene marsha marta martha martina mary maryam matilda maura
            maureen maxine may maya meg megan meghan mei melania melanie melinda melissa melody mercedes meredith
            meryl mette mia michaela michele michelle mildred millicent millie mimi mina mindy miranda miriam moira
            mollie molly mona monica monika monique muriel myra myriam myrna nabila nadia nadine nancy naomi narges
            natalia natalie nataliya natasha nell nellie nerys nia nicki nicole nigella nikki nina noelle nora norah
            noreen norma noura octavia olga olive olivia oprah ora paige pam pamela paola parveen patience patricia
            patsy patti patty paula pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar pippa polly
            portia priscilla priti priya queenie rachel rada rae ramona rania raquel rasha rayna rebecca regina rena
            renata renee reva rhoda rhonda rita roberta rochelle rosa rosalie rosalind rosalynn rosamund rosanna rose
            roseanne rosemarie rosemary rosie rowena roxana roxanne ruby ruth sabina sabine sabrina sadie sally salma
            samantha sandra sanna saoirse sara sarah savannah selena selina serena sharon sheila shelly sheri sherri
            sherry shirin shirley shona shonda sian sibyl sienna sigrid silke silvia simone sinead siobhan sofia
            solange sondra sonia sonya sophia sophie stacey stella stephanie sue sunita susan susana susanna susanne
            susie suu suzanne suzy svetlana sybil sylvia sylvie tabitha tamara tammy tamsin tania tanya tara tasha
            tatiana tatyana teresa terri tess tessa thea thelma theresa therese tia tiffany tilda tina toni tracey
            tracie tricia trish trisha trudy tulsi uma una ursula ute valentina valeria valerie vanessa vera verity
            veronica vicki vicky victoria viola violet virginia vivien vivienne wanda wendy whitney whoopi wilhelmina
            wilma winifred winnie winona xenia xiomara yael yasmin yasmine yelena yolanda yulia yvette yvonne zainab
            zara zeinab zelda zoe zsuzsanna zuzana""");
    private static final Set<String> EITHER = Words.of("""
            addison akiko alex ali ariel ash aubrey avery aya bailey beverley blair casey charlie chen chris cleo
            corey courtney dakota dana darcy dominique drew elliot emery evelyn frances frankie gale harley hayden
            hilary hiro hong jackie jaime jamie jan jean jess jesse jin jo jody joon jordan jun kay kelly kelsey
            kendall kennedy kim kiran kit kyle lauren lee leigh leslie li lindsay lindsey liu logan loren lou lynn
            mackenzie marion marley min ming morgan nicky nico noel noor nur paris park parker pat payton peyton quinn
            reese regan riley rin robin rory sam sandy sasha shannon shelby shelley sidney skyler soo stacy sun sydney
            taylor terry toby tracy val vivian wang wei wren xi young yu yuki zhang""");

    private GivenNames() {}

    /** Whether the word, in lower case, is known as a given name. */
    public static boolean isKnown(String lower) {
        String name = first(lower);
        return MALE.contains(name) || FEMALE.contains(name) || EITHER.contains(name);
    }

    /** Whether only men usually bear the name; of a double name, its first part counts. */
    public static boolean isMale(String lower) {
        return MALE.contains(first(lower));
    }

    /** Whether only women usually bear the name; of a double name, its first part counts. */
    public static boolean isFemale(String lower) {
        return FEMALE.contains(first(lower));
    }

    private static String first(String lower) {
        String name = Letters.plain(lower);
        int hyphen = name.indexOf('-');
        return hyphen > 0 && !FEMALE.contains(name) ? name.substring(0, hyphen) : name;
    }
}
